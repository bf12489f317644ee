import type { Answer, Block, Choice, Said } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import type { Button, Line, Reply, Span } from '../domain/reply.ts';
import type { Catalogue, Catalogues } from './catalogue.ts';
import { type Notices, saidSpans } from './spans.ts';

/** About what a phone shows without scrolling, in letters and in lines; the rest stands behind "more". */
export const phoneLength = 700;
const phoneLines = 18;

const bold = (spans: Span[]): Span[] => spans.map((span) => ({ ...span, bold: true }));
const italic = (spans: Span[]): Span[] => spans.map((span) => ({ ...span, italic: true }));
const lengthOf = (line: Line): number => line.reduce((sum, span) => sum + span.text.length, 1);

const looksLike = (a: Span, b: Span): boolean =>
  a.bold === b.bold && a.italic === b.italic && ![a, b].some(({ href, start }) => href ?? start);

/** Neighbours of one look as one span: a line is kept, checked and sent as few runs of words. */
function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && looksLike(last, span)) runs[runs.length - 1] = { ...last, text: last.text + span.text };
    else runs.push(span);
  }
  return runs;
}

function lineOf(block: Block, catalogue: Catalogue, notices: Notices): Line {
  if (block.look === 'gap') return [];
  const spans = saidSpans(block.said, catalogue, notices);
  switch (block.look) {
    case 'title':
      return bold(spans);
    case 'item':
      return [{ text: '• ' }, ...spans];
    case 'note':
      return italic(spans);
    case 'line':
      return spans;
  }
}

/** A message of the catalogue as plain words. */
export const saidText = (said: Said, catalogue: Catalogue): string =>
  saidSpans(said, catalogue, { fallback: false })
    .map((span) => span.text)
    .join('');

const buttonOf = ({ label, action, share }: Choice, catalogue: Catalogue): Button => ({
  label: saidText(label, catalogue),
  action,
  ...(share ? { share: saidText(share, catalogue) } : {}),
});

/** A line, and whether English stands in it for words that the reader's language does not have. */
type Worded = { readonly line: Line; readonly fallback: boolean };

function wordedOf(block: Block, catalogue: Catalogue): Worded {
  const notices: Notices = { fallback: false };
  return { line: joined(lineOf(block, catalogue, notices)), fallback: notices.fallback };
}

/** The lines that fit, a title with one line at least; a single line is never cut. */
function fitting(lines: readonly Worded[]): readonly Worded[] {
  let length = 0;
  const over = lines.findIndex(({ line }, i) => {
    length += lengthOf(line);
    return (length > phoneLength && i > 1) || i >= phoneLines;
  });
  return over === -1 ? lines : lines.slice(0, over);
}

/** Puts an answer into words: as long as a phone shows when there is a "more" to press, whole otherwise. */
export function renderAnswer(answer: Answer, language: Language, catalogues: Catalogues): Reply {
  const catalogue = catalogues[language];
  const all = answer.blocks.map((block) => wordedOf(block, catalogue));
  const shown = answer.more ? fitting(all) : all;
  const isCut = shown.length < all.length;
  const buttons = answer.choices.map((row) => row.map((choice) => buttonOf(choice, catalogue)));
  const more: Button[][] =
    isCut && answer.more ? [[{ label: catalogue.format('button-more'), action: answer.more }]] : [];
  const notice: Line[] = shown.some(({ fallback }) => fallback)
    ? [[], [{ text: catalogue.format('notice-english'), italic: true }]]
    : [];
  const numbers = answer.numbersAnswer ? { numbersAnswer: true as const } : {};
  return {
    lines: [...shown.map(({ line }) => line), ...notice],
    buttons: [...more, ...buttons],
    ...numbers,
    ...(answer.file ? { file: answer.file } : {}),
  };
}
