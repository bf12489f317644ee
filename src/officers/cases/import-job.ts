import type { CaseImport } from '../../domain/job.ts';
import { mayUse } from '../../domain/officer.ts';
import { FileGone } from '../../domain/received-file.ts';
import type { JobContext, JobEnd, JobWork } from '../../flows/job-work.ts';
import { type Checked, checkFile } from './check-file.ts';
import { checkAnswer, faultsDocument, line } from './report.ts';

/** Shows what a check found, for its person to decide when it is sound. */
async function shown(job: CaseImport, checked: Checked, { id, words }: JobContext, anew: boolean): Promise<JobEnd> {
  const document = await faultsDocument(checked, words, job.language);
  const decides = !checked.faults.length && checked.changes.length > 0;
  return {
    next: decides ? { ...job, state: 'checked', print: checked.print } : null,
    answer: checkAnswer(id, job.file.name, checked, anew),
    ...(document ? { document } : {}),
  };
}

/** Writes what was checked, all of it at once. */
function written(job: CaseImport, { added, changed, changes, print }: Checked): JobEnd {
  const counts = { added: { number: added }, changed: { number: changed } };
  return {
    next: { ...job, state: 'done' },
    changes,
    answer: line('cases-imported', counts),
    audits: [{ act: 'cases-imported', of: print, is: `${added} added, ${changed} changed` }],
  };
}

/** Takes an import on: checks its file, or writes what was checked, unless the cases have changed since. */
export const importWork: JobWork<CaseImport> = async (job, context) => {
  if (!mayUse(context.role, 'editor')) return { next: null, answer: line('desk-not-your-role') };
  try {
    const checked = await checkFile(await context.fetchFile(job.file.id), context);
    if (job.state === 'asked') return await shown(job, checked, context, false);
    const same = job.print === checked.print && !checked.faults.length;
    return same ? written(job, checked) : await shown(job, checked, context, true);
  } catch (error) {
    if (error instanceof FileGone) return { next: null, answer: line('cases-file-gone') };
    throw error;
  }
};
