import { createHash } from 'node:crypto';
import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import type { CaseImport, Job } from '../../domain/job.ts';
import { mayUse } from '../../domain/officer.ts';
import type { Change } from '../../domain/outcome.ts';
import { mostFileBytes } from '../../domain/received-file.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled, Handlers } from '../../flows/handler.ts';
import { deskRow, line } from './report.ts';

const button = (verb: string, say: string): Choice => choice({ do: 'act', verb }, say);

/** How many cases there are, and what can be done with them as a file. */
function casesPage({ store, role }: FlowContext): Answer {
  const count = [...store.all('cases')].length;
  const bring = mayUse(role, 'editor') ? [button('cases-file', 'cases-button-how')] : [];
  return {
    kind: 'answer',
    records: [],
    blocks: [block('title', 'cases-title'), block('line', 'cases-count', { count: { number: count } })],
    choices: [[button('cases-export', 'cases-button-export'), ...bring], deskRow],
  };
}

/** A name for a job that the same turn gives again. */
const jobName = ({ update, person }: FlowContext): string =>
  createHash('sha256').update(`${update} ${person}`).digest('hex').slice(0, 12);

const jobChange = (key: string, value: Job | null): Change => ({ store: 'jobs', key, value });

/** What every job is asked for with. */
const asked = ({ person, chat, language, at }: FlowContext) => ({
  person,
  chat,
  language,
  at,
  state: 'asked' as const,
});

/** A file that was sent is checked by a job; without one it is said how to send it. */
function takeFile(context: FlowContext, { file }: Given): Handled {
  if (!file) return { answer: line('cases-how') };
  if ((file.bytes ?? 0) > mostFileBytes) return { answer: line('cases-file-too-large') };
  const job: CaseImport = { kind: 'cases-import', ...asked(context), file };
  return {
    answer: line('cases-checking', { file: { words: file.name } }),
    changes: [jobChange(jobName(context), job)],
    audits: [{ act: 'cases-file' }],
  };
}

/** What is said to a button of a check that nothing can be decided about any more. */
function saidOf(job: CaseImport | undefined): Answer {
  if (!job) return line('cases-check-gone');
  return line(job.state === 'done' ? 'cases-done-already' : 'cases-under-way');
}

/** The import that a button is under, when it is the person's own. */
function ownImport({ store, person }: FlowContext, id: string | undefined): CaseImport | undefined {
  const job = id === undefined ? undefined : store.get('jobs', id);
  return job?.kind === 'cases-import' && job.person === person ? job : undefined;
}

/** Confirms an import, once however often it is pressed; of a check that was made anew only the newest counts. */
function confirm(context: FlowContext, { of = '', choice: print }: Given): Handled {
  const job = ownImport(context, of);
  if (job?.state !== 'checked') return { answer: saidOf(job) };
  if (job.print !== print) return { answer: line('cases-check-outdated') };
  return {
    answer: line('cases-importing'),
    expects: [jobChange(of, job)],
    changes: [jobChange(of, { ...job, state: 'confirmed' })],
    audits: [{ act: 'cases-import-confirmed', of: print }],
  };
}

/** Leaves everything as it is. */
function leave(context: FlowContext, { of = '' }: Given): Handled {
  const job = ownImport(context, of);
  if (job?.state !== 'checked') return { answer: saidOf(job) };
  return { answer: line('cases-left'), expects: [jobChange(of, job)], changes: [jobChange(of, null)] };
}

/** Begins to write all cases as a file. */
function exportAll(context: FlowContext): Handled {
  const job: Job = { kind: 'cases-export', ...asked(context) };
  return { answer: line('cases-exporting'), changes: [jobChange(jobName(context), job)] };
}

/** The commands and buttons for cases as a file. */
export const caseFileHandlers: Handlers = {
  commands: {
    cases: { needs: 'officer', take: (context) => ({ answer: casesPage(context) }) },
    cases_export: { needs: 'officer', take: exportAll },
  },
  verbs: {
    cases: { needs: 'officer', take: (context) => ({ answer: casesPage(context) }) },
    'cases-export': { needs: 'officer', take: exportAll },
    'cases-file': { needs: 'editor', take: takeFile },
    'cases-import': { needs: 'editor', take: confirm },
    'cases-leave': { needs: 'editor', take: leave },
  },
};
