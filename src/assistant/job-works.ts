import type { Answer, Said } from '../domain/answer.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { Job } from '../domain/job.ts';
import type { Language } from '../domain/language.ts';
import type { FetchFile } from '../domain/received-file.ts';
import type { TextDocument } from '../domain/reply.ts';
import type { JobsDeps } from '../agenda/jobs.ts';
import type { JobContext, JobWork } from '../flows/job-work.ts';
import { exportWork } from '../officers/cases/export-job.ts';
import { createImportWork } from '../officers/cases/import-job.ts';
import { line } from '../officers/cases/report.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { renderAnswer, saidText } from '../wording/render.ts';
import type { AssistantDeps } from './assistant.ts';
import { auditKeyOf, auditOf, roleOf } from './context.ts';

/** How each kind of job is done. */
const createWorks = (): { readonly [K in Job['kind']]: JobWork<Extract<Job, { kind: K }>> } => ({
  'cases-import': createImportWork(),
  'cases-export': exportWork,
});

export type JobWorksDeps = Required<AssistantDeps> & { readonly fetchFile: FetchFile; readonly now?: () => Date };

/** A message of the catalogue as plain words. */
export const createWords =
  (catalogues: Catalogues) =>
  (said: Said, language: Language): string =>
    saidText(said, catalogues[language]);

/** Creates what the runner of jobs leaves to the assistant: doing one, and giving one up. */
export function createJobWorks(deps: JobWorksDeps): Pick<JobsDeps, 'take' | 'giveUp'> {
  const { knowing, store, catalogues, owners, fetchFile, now = () => new Date() } = deps;
  const words = createWords(catalogues);
  const works = createWorks();

  const contextOf = (id: string, { person, language }: Job): JobContext => {
    const { base, understanding } = knowing();
    const today = haiPhongDay(now().toISOString());
    const understand = (text: string) => understanding.understand(text, language, today).question;
    return { id, base, store, today, role: roleOf({ store, owners }, person), words, understand, fetchFile };
  };

  const messageOf = ({ chat, language }: Job, answer: Answer, document?: TextDocument) => ({
    chat,
    reply: { ...renderAnswer(answer, language, catalogues), ...(document ? { document } : {}) },
  });

  return {
    async take(id, job) {
      const work = works[job.kind] as JobWork;
      const { next, answer, document, changes = [], audits = [] } = await work(job, contextOf(id, job));
      const audited = auditOf(
        { store, auditKey: auditKeyOf(store, job.person) },
        { person: job.person, at: now().toISOString() },
        audits,
        'done',
      );
      return {
        next,
        changes: [...changes, ...audited.changes],
        audits: audited.audits,
        messages: [messageOf(job, answer, document)],
      };
    },
    giveUp: (_id, job) => ({ next: null, changes: [], messages: [messageOf(job, line('cases-job-failed'))] }),
  };
}
