import type { KnowledgeBase, KnownRecord } from '../../src/domain/knowledge-base.ts';
import type { RecordRef } from '../../src/domain/refs.ts';
import { tokensOf } from '../../src/understanding/fold.ts';

/** What an engine makes of a question: records, best first, each with a score that grows with the match. */
export type Hit = { readonly ref: RecordRef; readonly score: number };

/** Finds records; built over one base. */
export type Search = (text: string) => Hit[] | Promise<Hit[]>;

/** A way of finding records by what people write, with settings of it that its documentation advises for misspelt names. */
export type Engine = {
  readonly name: string;
  readonly settings: readonly { readonly name: string; build(base: KnowledgeBase): Search }[];
  /** The score from which a hit is an answer, when the engine itself says so; otherwise it is tuned. */
  readonly threshold?: number;
};

/** A record as the peers are given it: every name folded, East Asian characters apart, as ours reads them. */
export type Entry = { readonly id: RecordRef; readonly names: readonly string[]; readonly aliases: readonly string[] };

/** A text folded into words parted by spaces: peers get questions and names in the same form as ours. */
export const folded = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ');

const entryOf = ({ ref, names, aliases = [], sharedAliases = [] }: KnownRecord): Entry => ({
  id: ref,
  names: Object.values(names).map(folded),
  aliases: [...aliases, ...sharedAliases].map(folded),
});

/** What there is to find: every record but places, which only end distances. */
export const entriesOf = (base: KnowledgeBase): Entry[] =>
  [...base.records.values()].filter(({ kind }) => kind !== 'place').map(entryOf);

/** Fillers of Vietnamese and English that are one word each: stop words, where a peer advises them. */
export function stopWordsOf(base: KnowledgeBase): Set<string> {
  const fillers = (['vi', 'en'] as const).flatMap((language) => base.words[language].get('filler:stop') ?? []);
  return new Set(fillers.map(folded).filter((word) => word && !word.includes(' ')));
}
