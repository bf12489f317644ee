import type { AsOf } from '../domain/as-of.ts';
import type { PrintedFigure, PrintedSection, Printout } from '../domain/printout.ts';
import type { TextDocument } from '../domain/reply.ts';
import type { Words } from '../wording/words.ts';
import { tableText } from './csv.ts';
import { escaped, printedPage } from './html.ts';

type About = Readonly<Record<'date' | 'source' | 'unofficial' | 'remark', string>>;

/** The date and source of a figure, the desk's own where it has none; and what must be known beside it. */
const aboutFigure = (figure: PrintedFigure, day: AsOf, words: Words): About => ({
  date: words.date(figure.asOf ?? day),
  source: figure.source ? words.arg(figure.source) : words.say('printout-own'),
  unofficial: figure.unofficial ? words.say('brief-unofficial') : '',
  remark: figure.remark ? words.arg(figure.remark) : '',
});

/** A line a figure, and behind the figures of a section how they were computed. */
function tableOf({ title, note, sections }: Printout, words: Words): string {
  const head = ['section', 'figure', 'value', 'date', 'source', 'remark'] as const;
  const rowOf = (figure: PrintedFigure, section: PrintedSection): string[] => {
    const { date, source, unofficial, remark } = aboutFigure(figure, section.day, words);
    const said = [section.title, figure.what, figure.value].map(words.arg);
    return [...said, date, source, [unofficial, remark].filter(Boolean).join('. ')];
  };
  const rowsOf = (section: PrintedSection): string[][] => [
    ...section.figures.map((figure) => rowOf(figure, section)),
    [words.arg(section.title), words.say('printout-method'), words.arg(section.method), '', '', ''],
  ];
  const titles = head.map((each) => words.say(`printout-${each}`));
  const first = [words.arg(title), '', words.arg(note), '', '', ''];
  return tableText([titles, first, ...sections.flatMap(rowsOf)], words.language);
}

function figureHtml(figure: PrintedFigure, day: AsOf, words: Words): string {
  const about = aboutFigure(figure, day, words);
  const unofficial = about.unofficial ? `<small class="unofficial">${escaped(about.unofficial)}</small>` : '';
  const remark = about.remark ? `<small>${escaped(about.remark)}</small>` : '';
  const value = `<td>${unofficial}${escaped(words.arg(figure.value))}${remark}</td>`;
  const name = `<th scope="row">${escaped(words.arg(figure.what))}</th>`;
  return `<tr>${name}${value}<td>${escaped(about.date)}</td><td>${escaped(about.source)}</td></tr>`;
}

function sectionHtml({ title, figures, method, day }: PrintedSection, words: Words): string {
  const heads = (['figure', 'value', 'date', 'source'] as const).map(
    (each) => `<th scope="col">${escaped(words.say(`printout-${each}`))}</th>`,
  );
  const rows = figures.map((figure) => figureHtml(figure, day, words)).join('\n');
  const table = `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
  return `<h2>${escaped(words.arg(title))}</h2>
${table}
<p><small>${escaped(words.say('printout-method'))}: ${escaped(words.arg(method))}</small></p>`;
}

function pageOf({ title, note, sections }: Printout, words: Words): string {
  const parts = sections.map((section) => sectionHtml(section, words)).join('\n');
  const english = words.hasEnglish() ? `\n<p>${escaped(words.say('notice-english'))}</p>` : '';
  const body = `<p>${escaped(words.arg(note))}</p>\n${parts}${english}`;
  return printedPage({ language: words.language, name: words.arg(title), isWide: false, body });
}

/** A printout as the file that it leaves as, in words of one language. */
export const printed = (printout: Printout, words: Words): TextDocument => ({
  name: `${printout.name}.${printout.as}`,
  text: printout.as === 'csv' ? tableOf(printout, words) : pageOf(printout, words),
});
