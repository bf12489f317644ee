import { createHash } from 'node:crypto';
import { planCalendar } from '../documents/plan-calendar.ts';
import { shortlistBrief } from '../documents/shortlist-brief.ts';
import { shortlistTable } from '../documents/shortlist-table.ts';
import type { LinkCode, Picture } from '../domain/picture.ts';
import type { DrawnReply, Line, Reply, ReplyPlace, TextDocument } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import type { Handout, Located, Paper } from '../flows/handler.ts';
import { captionOf, pictureLines } from '../pictures/caption.ts';
import { sourcesLine } from '../pictures/sources-line.ts';
import type { Words } from '../wording/words.ts';

const linesOf = ([title = '', ...lines]: readonly string[]): Line[] => [
  [{ text: title, bold: true }],
  ...lines.map((text) => (text ? [{ text }] : [])),
];

/** A code says its link, whose address is filled in by the channel. */
const codeLines = ({ title, start }: LinkCode, words: Words): Line[] => [
  [{ text: words.arg(title), bold: true }],
  [{ text: `/start ${start}`, start }],
];

/** A picture with the words that stand for it: all it shows as lines, the most important as its caption. */
function drawn(of: Picture | LinkCode, words: Words): { lines: readonly Line[]; picture: DrawnReply } {
  const { language } = words;
  if ('start' in of) {
    const lines = codeLines(of, words);
    return { lines, picture: { of, language, caption: lines } };
  }
  const day = words.say('picture-day', { day: { asOf: of.day } });
  const sources = sourcesLine(words, of);
  const lines = linesOf([words.arg(of.title), day, ...pictureLines(of, words), ...(sources ? [sources] : [])]);
  return { lines, picture: { of, language, caption: linesOf(captionOf(of, words).split('\n')) } };
}

/** Stays the same for a person's plans, so that a calendar moves its days, and does not tell who it is. */
const markOf = (person: string): string => createHash('sha256').update(person).digest('hex').slice(0, 12);

function written({ kind, of }: Paper, words: Words, { person, at }: Turn): TextDocument {
  switch (kind) {
    case 'brief':
      return { name: 'shortlist.html', text: shortlistBrief(of, words) };
    case 'table':
      return { name: 'shortlist.csv', text: shortlistTable(of, words) };
    case 'calendar':
      return { name: 'plan.ics', text: planCalendar(of, { mark: markOf(person), at }, words) };
  }
}

const placed = ({ title, address, ...point }: Located, words: Words): ReplyPlace => ({
  ...point,
  title: words.arg(title),
  address: words.arg(address),
});

/** A reply with what it is handed out with, in the reader's words. */
export function handedOut(reply: Reply, handout: Handout | undefined, words: Words, turn: Turn): Reply {
  if (!handout) return reply;
  const { picture, paper, place } = handout;
  const shown = picture && drawn(picture, words);
  return {
    ...reply,
    ...(shown ? { lines: [...reply.lines, ...shown.lines], picture: shown.picture } : {}),
    ...(paper ? { document: written(paper, words, turn) } : {}),
    ...(place ? { place: placed(place, words) } : {}),
  };
}
