import { createHash } from 'node:crypto';
import { type Stage, stages } from '../../domain/progress.ts';
import { isRecordRef, type RecordRef } from '../../domain/refs.ts';
import { fold } from '../../understanding/fold.ts';

/** What a list of the desk is narrowed to; what is not given does not matter. */
export type DeskFilter = {
  readonly delayed?: true;
  readonly due?: true;
  readonly place?: RecordRef;
  readonly sector?: string;
  readonly country?: string;
  readonly stage?: Stage;
  /** The mark of an officer's name: names have letters that buttons cannot carry. */
  readonly officer?: string;
};

/** What lists can be narrowed by, each with the letter that stands for it on buttons. */
export const dimensions = { place: 'p', sector: 's', country: 'c', stage: 'g', officer: 'o' } as const;
export type Dimension = keyof typeof dimensions;

/** A few letters that stand for a name. */
export const markOf = (name: string): string =>
  createHash('sha256').update(fold(name).trim()).digest('hex').slice(0, 6);

/** No filter at all, on a button. */
const everything = 'all';

/** A filter as a button carries it, such as `d.p/park/tien-thanh`. */
export function filterCode(filter: DeskFilter): string {
  const named = Object.entries(dimensions).flatMap(([dimension, letter]) => {
    const value = filter[dimension as Dimension];
    return value ? [`${letter}/${value}`] : [];
  });
  const parts = [...(filter.delayed ? ['d'] : []), ...(filter.due ? ['w'] : []), ...named];
  return parts.join('.') || everything;
}

const stageOf = (text: string): Stage | undefined => stages.find((stage) => stage === text);

/** The filter behind one part of a code; a part that means nothing narrows nothing. */
function partOf(part: string): DeskFilter {
  const [letter = '', ...rest] = part.split('/');
  const value = rest.join('/');
  if (part === 'd') return { delayed: true };
  if (part === 'w') return { due: true };
  if (letter === dimensions.place && isRecordRef(value)) return { place: value };
  if (letter === dimensions.sector) return { sector: value };
  if (letter === dimensions.country) return { country: value };
  const stage = letter === dimensions.stage ? stageOf(value) : undefined;
  if (stage) return { stage };
  return letter === dimensions.officer ? { officer: value } : {};
}

/** The filter that a button carries. */
export const filterOf = (code: string): DeskFilter => Object.assign({}, ...code.split('.').map(partOf)) as DeskFilter;
