import type { Case } from '../../domain/case.ts';
import type { CaseExport } from '../../domain/job.ts';
import { mayUse } from '../../domain/officer.ts';
import type { Store } from '../../domain/store.ts';
import type { JobWork } from '../../flows/job-work.ts';
import { line } from './report.ts';
import { casesText } from './write-csv.ts';

/** Every case in the order of its id, as imports tell of it; what was saved in the chat stays beside it. */
export function casesNow(store: Pick<Store, 'get' | 'all'>): Case[] {
  const cases = [...store.all('cases')].map(([, value]) => value);
  return cases.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Writes all cases as a file. */
export const exportWork: JobWork<CaseExport> = async (job, { base, store, today, words, role }) => {
  if (!mayUse(role, 'officer')) return { next: null, answer: line('desk-not-your-role') };
  const cases = casesNow(store);
  if (!cases.length) return { next: null, answer: line('cases-none') };
  const text = await casesText(cases, { base, words, language: job.language });
  return {
    next: null,
    answer: line('cases-exported', { count: { number: cases.length } }),
    document: { name: `cases-${today}.csv`, text },
    audits: [{ act: 'cases-exported', is: String(cases.length) }],
  };
};
