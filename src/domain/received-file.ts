import { z } from 'zod';

export const ReceivedFile = z.strictObject({
  /** What the channel knows it by. */
  id: z.string().min(1),
  name: z.string(),
  bytes: z.int().min(0).optional(),
  mime: z.string().optional(),
  /** It was sent as a picture, not as a document. */
  picture: z.literal(true).optional(),
});
/** A file that a person sent: its bytes stay where the channel keeps them until they are fetched. */
export type ReceivedFile = z.infer<typeof ReceivedFile>;

/** The largest file that a bot may fetch (Bot API, getFile). */
export const mostFileBytes = 20 * 1024 * 1024;

/** Fetches a file's bytes from its channel; throws `FileGone` when there is no point in trying again. */
export type FetchFile = (id: string) => Promise<Uint8Array>;

/** Thrown when a channel has a file no more, or will not hand it out. */
export class FileGone extends Error {
  constructor() {
    super('a file can no longer be fetched');
    this.name = 'FileGone';
  }
}
