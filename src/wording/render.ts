import type { Answer, Block, Choice } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import type { Button, Line, Reply, Span } from '../domain/reply.ts';
import type { Catalogue, Catalogues } from './catalogue.ts';
import { type Notices, saidSpans } from './spans.ts';

/** About what a phone shows without scrolling; the rest stands behind "more". */
export const phoneLength = 700;

const bold = (spans: Span[]): Span[] => spans.map((span) => ({ ...span, bold: true }));
const italic = (spans: Span[]): Span[] => spans.map((span) => ({ ...span, italic: true }));
const lengthOf = (line: Line): number => line.reduce((sum, span) => sum + span.text.length, 1);

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

function buttonOf(choice: Choice, catalogue: Catalogue, notices: Notices): Button {
  const label = saidSpans(choice.label, catalogue, notices)
    .map((span) => span.text)
    .join('');
  return { label, action: choice.action };
}

/** The lines that fit, and whether any were left out; a single line is never cut. */
function fitting(lines: readonly Line[], limit: number): { lines: Line[]; cut: boolean } {
  let length = 0;
  const fit: Line[] = [];
  for (const line of lines) {
    length += lengthOf(line);
    if (length > limit && fit.length) return { lines: fit, cut: true };
    fit.push(line);
  }
  return { lines: fit, cut: false };
}

/** Puts an answer into words: as long as a phone shows when there is a "more" to press, whole otherwise. */
export function renderAnswer(answer: Answer, language: Language, catalogues: Catalogues): Reply {
  const catalogue = catalogues[language];
  const notices: Notices = { fallback: false };
  const all = answer.blocks.map((block) => lineOf(block, catalogue, notices));
  const { lines, cut } = fitting(all, answer.more ? phoneLength : Number.POSITIVE_INFINITY);
  const buttons = answer.choices.map((row) => row.map((choice) => buttonOf(choice, catalogue, { fallback: false })));
  const more: Button[][] =
    cut && answer.more ? [[{ label: catalogue.format('button-more'), action: answer.more }]] : [];
  const notice: Line[] = notices.fallback ? [[], [{ text: catalogue.format('notice-english'), italic: true }]] : [];
  return { lines: [...lines, ...notice], buttons: [...more, ...buttons] };
}
