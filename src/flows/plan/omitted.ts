import type { Case } from './stage.ts';

/** A procedure that people expect and that a path does without; why stands in the catalogue as `plan-without-ID`. */
export type Omitted = {
  readonly id: string;
  readonly procedure: string;
  readonly cases?: readonly Case[];
  readonly law?: { readonly source: string; readonly article?: string };
};

/**
 * What is not needed. The source: the exemptions of the procedures' records, and the frequent questions
 * need-in-principle-approval and state-fire-acceptance-needed.
 */
export const omitted: readonly Omitted[] = [
  {
    id: 'approval',
    procedure: 'ipa-approval',
    cases: [{ land: ['sublease', 'ready-built'] }],
    law: { source: 'law-143-2025', article: '24' },
  },
  {
    id: 'guarantee',
    procedure: 'investment-guarantee',
    cases: [{ land: ['sublease', 'ready-built'] }],
    law: { source: 'law-143-2025', article: '30' },
  },
  {
    id: 'certificate',
    procedure: 'irc-issue',
    cases: [{ investor: ['domestic'] }],
    law: { source: 'law-143-2025', article: '26, 27' },
  },
  { id: 'company', procedure: 'enterprise-registration', cases: [{ investor: ['running'] }] },
  { id: 'works', procedure: 'construction-permit-new', cases: [{ building: ['none'] }] },
  { id: 'fire', procedure: 'fire-acceptance', law: { source: 'resolution-66-18-2026' } },
  { id: 'demand', procedure: 'foreign-labour-demand', law: { source: 'decree-219-2025' } },
];
