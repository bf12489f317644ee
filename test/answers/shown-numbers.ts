import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import type { Language } from '../../src/domain/language.ts';
import { kinds, refOf } from '../../src/domain/refs.ts';

/** What looks like a number: digits, with points and commas between them. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** A number as the reader of a language reads it: in Vietnamese a point parts thousands and a comma decimals. */
function readAs(text: string, language: Language): number {
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})*(\\${decimal}\\d+)?$|^\\d+(\\${decimal}\\d+)?$`);
  return grouped.test(text) ? Number(text.replaceAll(thousands, '').replace(decimal, '.')) : Number.NaN;
}

/** Sums counted by ten thousands, as East Asian readers are told them beside millions and billions. */
const myriadSum = /[(（](\d[\d.,–]*)(万亿|亿|億|억|兆|조|万|만)[)）]/gu;
const myriad: Readonly<Record<string, number>> = {
  万亿: 1e12,
  兆: 1e12,
  조: 1e12,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  万: 1e4,
  만: 1e4,
};

/** Numbers and texts that a value holds, however deep. */
function leavesOf(value: unknown): (number | string)[] {
  if (typeof value === 'number' || typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.values(value).flatMap(leavesOf);
}

/** The sources, terms, places and records that a record names by their ids. */
function behind(base: KnowledgeBase, record: unknown): unknown[] {
  const ids = new Set(leavesOf(record).filter((leaf) => typeof leaf === 'string'));
  const terms = [...base.terms].filter(([term]) => ids.has(term.split(':')[1] ?? '')).map(([, labels]) => labels);
  const records = [...ids].flatMap((id) => kinds.map((kind) => base.records.get(refOf(kind, id))?.names));
  // What comes after a procedure is told by the procedures that name it.
  const after = [...base.records.values()].flatMap((other) =>
    other.kind === 'procedure' && other.before?.some((id) => ids.has(id)) ? [other.names] : [],
  );
  return [...terms, ...records, ...after, ...[...ids].map((id) => base.sources.get(id))];
}

/** The numbers of a text that stand neither in the record nor in what it names; dates count by their parts. */
export function inventedNumbers(text: string, language: Language, base: KnowledgeBase, record: unknown): string[] {
  const leaves = leavesOf([record, behind(base, record)]);
  const texts = leaves.filter((leaf) => typeof leaf === 'string');
  const written = new Set(texts.flatMap(numbersIn));
  const known = [
    ...leaves.filter((leaf) => typeof leaf === 'number'),
    ...texts.flatMap((leaf) => leaf.match(/\d+/g) ?? []).map(Number),
  ];
  const isKnown = (number: number) => known.some((other) => Math.abs(other - number) < 1e-6);
  const isSum = (number: number, sign: string) =>
    [1e6, 1e9].some((scale) => isKnown((number * (myriad[sign] ?? 1)) / scale));
  const rest = text.replace(myriadSum, (all, number: string, sign: string) =>
    number.split('–').every((end) => isSum(readAs(end, language), sign)) ? '' : all,
  );
  return numbersIn(rest).filter((shown) => !written.has(shown) && !isKnown(readAs(shown, language)));
}
