/** The places of an inbox: a new text takes the place of the oldest, whatever the others hold. */
export const inboxPlaces = 6;

/**
 * A place for what a channel has received and lets go at its origin before all of it is kept. It holds people's own
 * words, so that only a rush goes through it, and for as long as that is being answered.
 */
export type Inbox = {
  /** Kept when the text is on the disk, in place of what was there (0 to `inboxPlaces` - 1); throws `NotKept`. */
  put(place: number, text: string): Promise<void>;
  /** Kept when nothing is there any more; throws `NotKept`. */
  clear(): Promise<void>;
  /** What a run that was killed has left, in no order. */
  left(): Promise<readonly string[]>;
};
