import type { Directive } from '../../domain/directive.ts';
import type { FlowContext } from '../../flows/flow.ts';

type Known = Pick<FlowContext, 'store'>;

/** Directives that are not done, the earliest deadline first. */
export const openDirectives = ({ store }: Known): Directive[] =>
  [...store.all('directives')]
    .flatMap(([, directive]) => (directive.done ? [] : [directive]))
    .toSorted((a, b) => a.clears.time.localeCompare(b.clears.time) || a.id.localeCompare(b.id));

/** The open directives about a record or case. */
export const directivesAbout = (known: Known, subject: string): Directive[] =>
  openDirectives(known).filter(({ of }) => of === subject);
