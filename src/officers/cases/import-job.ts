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

/** A check with all that it was made from; while that is the same, it would find the same again. */
type Made = Pick<JobContext, 'id' | 'base' | 'today'> & { readonly revision: number; readonly checked: Checked };

const isMadeFrom = ({ id, base, today, revision }: Made, context: JobContext): boolean =>
  id === context.id && base === context.base && today === context.today && revision === context.store.revision('cases');

/**
 * Creates the work of imports: checks a file, or writes what was checked, unless the cases have changed since. The last
 * check is remembered, so that a file of which nothing has changed is not read a second time; after a restart it is.
 */
export function createImportWork(): JobWork<CaseImport> {
  let last: Made | undefined;

  async function checkedNow(job: CaseImport, context: JobContext): Promise<Checked> {
    if (last && isMadeFrom(last, context)) return last.checked;
    last = undefined;
    const { id, base, today, store, fetchFile } = context;
    const revision = store.revision('cases');
    const checked = await checkFile(await fetchFile(job.file.id), context);
    if (!checked.faults.length) last = { id, base, today, revision, checked };
    return checked;
  }

  return async (job, context) => {
    if (!mayUse(context.role, 'editor')) return { next: null, answer: line('desk-not-your-role') };
    try {
      const checked = await checkedNow(job, context);
      if (job.state === 'asked') return await shown(job, checked, context, false);
      const same = job.print === checked.print && !checked.faults.length;
      if (!same) return await shown(job, checked, context, true);
      last = undefined;
      return written(job, checked);
    } catch (error) {
      if (error instanceof FileGone) return { next: null, answer: line('cases-file-gone') };
      throw error;
    }
  };
}
