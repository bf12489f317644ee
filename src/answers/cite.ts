import type { Arg } from '../domain/answer.ts';
import type { AsOf } from '../domain/as-of.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Source } from '../domain/source.ts';
import type { Prose } from '../domain/text.ts';
import { nested } from './said.ts';

/** What every dated statement carries. */
export type Sourced = {
  readonly asOf: AsOf;
  readonly source: string;
  readonly also?: readonly string[] | undefined;
  readonly article?: string | undefined;
  readonly note?: Prose | undefined;
  readonly former?: true | undefined;
};

/** The source behind an id; a checked base holds every id that its records name. */
export function sourceOf(base: KnowledgeBase, id: string): Source {
  const source = base.sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

function publisher(source: Source): Arg {
  return typeof source.publisher === 'string' ? { words: source.publisher } : { prose: source.publisher };
}

/** A law by title and number, with the article where one is named. */
function lawArg(source: Source, article: string | undefined): Arg {
  const law = nested('law', {
    title: source.title ? { prose: source.title } : { words: '' },
    number: publisher(source),
  });
  return article ? nested('law-article', { law, article: { words: article } }) : law;
}

/** Who says it: a publisher, a law by number and article, or a listing that has no public page. */
export function sourceArg(base: KnowledgeBase, { source: id, article }: Pick<Sourced, 'source' | 'article'>): Arg {
  const source = sourceOf(base, id);
  if (source.kind === 'law') return lawArg(source, article);
  const named =
    source.url || source.kind === 'founding-article'
      ? publisher(source)
      : nested(source.document ? 'source-document' : 'source-no-page', { publisher: publisher(source) });
  return article ? nested('law-article', { law: named, article: { words: article } }) : named;
}

/** True when the Board's assistant must say, before the figure, that nobody has checked it. */
export function isUnverified(base: KnowledgeBase, entry: Pick<Sourced, 'source'>): boolean {
  return sourceOf(base, entry.source).kind === 'unverified';
}

/** A value with its date and source; an unverified one is said to be so before it. */
export function cited(base: KnowledgeBase, value: Arg, entry: Sourced): Arg {
  const args = { value, asOf: { asOf: entry.asOf }, source: sourceArg(base, entry) };
  if (isUnverified(base, entry)) return nested('unofficial', args);
  return nested(entry.former ? 'cited-former' : 'cited', args);
}

/** A cited value with the remark that its reader must know. */
export function citedWithNote(base: KnowledgeBase, value: Arg, entry: Sourced): Arg {
  const withSource = cited(base, value, entry);
  return entry.note ? nested('noted', { value: withSource, note: { prose: entry.note } }) : withSource;
}
