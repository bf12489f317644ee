/**
 * Whether a record fulfils a filter. `perhaps`: what it publishes reaches beyond what is asked, such as a price of
 * 55–68 under 60; `unknown`: it publishes nothing that decides.
 */
export type Verdict = 'yes' | 'perhaps' | 'no' | 'unknown';
