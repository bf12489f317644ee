import { z } from 'zod';
import { Language } from './language.ts';
import { ReceivedFile } from './received-file.ts';

const asked = {
  /** Who asked for it, where, and in which language. */
  person: z.string().min(1),
  chat: z.string().min(1),
  language: Language,
  at: z.iso.datetime(),
};

export const CaseImport = z.strictObject({
  kind: z.literal('cases-import'),
  ...asked,
  file: ReceivedFile,
  /** `asked`: to be checked; `checked`: its person decides; `confirmed`: to be written. */
  state: z.enum(['asked', 'checked', 'confirmed', 'done']),
  /** What the check found, as a number of its own: if it is another when it is written, it is shown anew. */
  print: z.string().min(1).optional(),
});
/** Cases that are taken from a file. */
export type CaseImport = z.infer<typeof CaseImport>;

export const CaseExport = z.strictObject({
  kind: z.literal('cases-export'),
  ...asked,
  state: z.enum(['asked', 'done']),
});
/** All cases as a file. */
export type CaseExport = z.infer<typeof CaseExport>;

export const Job = z.discriminatedUnion('kind', [CaseImport, CaseExport]);
/** Work that is too long for a turn: it is kept, taken up again after a restart, and done between turns. */
export type Job = z.infer<typeof Job>;

/** Whether the program has something to do for a job; otherwise its person has, or nobody. */
export const isJobOpen = ({ state }: Job): boolean => state === 'asked' || state === 'confirmed';

/** How long a check can be decided upon, and a press of its buttons be told what became of it. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** Whether a job is of no more use. */
export const isJobOver = (job: Job, now: Date): boolean =>
  !isJobOpen(job) && now.getTime() - Date.parse(job.at) > keptMs;
