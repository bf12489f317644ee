import type { Answer, Said } from '../domain/answer.ts';
import type { Audited } from '../domain/audit.ts';
import type { Job } from '../domain/job.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Role } from '../domain/officer.ts';
import type { Change } from '../domain/outcome.ts';
import type { Question } from '../domain/question.ts';
import type { FetchFile } from '../domain/received-file.ts';
import type { TextDocument } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';

/** What a job works with: what is known and stored, and the words and rights of the person who asked for it. */
export type JobContext = {
  readonly id: string;
  readonly base: KnowledgeBase;
  readonly store: Pick<Store, 'get' | 'all' | 'revision'>;
  /** The day, YYYY-MM-DD. */
  readonly today: string;
  readonly role: Role | undefined;
  readonly words: (said: Said, language: Language) => string;
  readonly understand: (text: string) => Question;
  readonly fetchFile: FetchFile;
};

/** What a piece of work ends in: where the job stands now (null when it is forgotten), what is kept, and what is said. */
export type JobEnd = {
  readonly next: Job | null;
  readonly answer: Answer;
  readonly document?: TextDocument;
  readonly changes?: readonly Change[];
  readonly audits?: readonly Audited[];
};

/** Does what is to be done for a job; it waits often enough that the event loop is never held for long. */
export type JobWork<J extends Job = Job> = (job: J, context: JobContext) => Promise<JobEnd>;
