import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { DayCounted } from '../domain/question.ts';
import { idOf, kindOf, type RecordRef, refOf } from '../domain/refs.ts';
import { type Decision, outside } from './decision.ts';
import { type Named, surelyNamed } from './name-index.ts';
import { type DateFound, fullDate } from './numbers-found.ts';
import type { Found } from './phrases.ts';
import { wholeName } from './procedures-named.ts';
import { conceptsOf, type Reading } from './reading.ts';

/** From this score on a procedure is what a day is asked about. */
const procedureMeant = 0.4;

/** A subject this sure stands before an abbreviation that is part of its name ("adjust the IRC"). */
const surelyMeant = 0.5;

/** Of procedures named beside each other the one that follows: the other is where its time begins ("ERC dated 1 September, capital due"). */
function laterNamed(base: KnowledgeBase, { titled }: Reading): RecordRef | undefined {
  const named = titled.filter(({ ref, coverage }) => kindOf(ref) === 'procedure' && coverage >= wholeName);
  const follows = ({ ref }: Named) => {
    const record = base.records.get(ref);
    const before = record?.kind === 'procedure' ? (record.before ?? []) : [];
    return named.some((other) => other.ref !== ref && before.includes(idOf(other.ref)));
  };
  return named.find(follows)?.ref;
}

/** The procedure a day is asked about: named in the question, or its subject. */
function procedureOf(base: KnowledgeBase, reading: Reading): RecordRef | undefined {
  const later = laterNamed(base, reading);
  if (later) return later;
  const named = reading.titled.find(({ ref, coverage }) => kindOf(ref) === 'procedure' && coverage >= wholeName);
  const best = reading.topics.find(({ ref, score }) => kindOf(ref) === 'procedure' && score >= procedureMeant);
  return best && (!named || best.score > surelyMeant) ? best.ref : named?.ref;
}

/** A fact this sure is asked for itself, not a procedure that shares words with it ("the tax law of 1 October 2025"). */
const surelyFact = 0.8;

/** How many words may stand between a day and the word that makes it the last one. */
const besideDay = 2;

/** A day by which something is to be had ("by 18 December"), where it is asked when to file. */
function isLastDay(reading: Reading): boolean {
  const day = reading.dated.find(({ date }) => date.length === fullDate);
  const bounds = reading.found.filter(({ concept }) => concept === 'deadline:by');
  const beside = ({ from, to }: Found) =>
    day !== undefined &&
    ((to <= day.from && day.from - to <= besideDay) || (from >= day.to && from - day.to <= besideDay));
  return reading.mentions.has('deadline:filing') && bounds.some(beside);
}

/** Whether the day that is named is the one to have a result by, rather than the day of filing. */
function countsBack(reading: Reading): boolean {
  if (reading.mentions.has('deadline:filed')) return false;
  return reading.mentions.has('deadline:back') || isLastDay(reading);
}

const daysInHalfYear = 183;

/** A day said without its year on which something was filed may lie behind: the nearer of the last such day and the next. */
function dayMeant({ mentions, tokens, today }: Reading, { date, from, to }: DateFound): string {
  const saysYear = tokens.slice(from, to).some(({ text }) => text.includes(date.slice(0, 4)));
  const before = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const daysAgo = (Date.parse(today) - Date.parse(before)) / 86_400_000;
  return mentions.has('deadline:filed') && !saysYear && daysAgo > 0 && daysAgo < daysInHalfYear ? before : date;
}

/** Words that ask when something filed is due, and not what it is. */
const onlyAsksWhen = /^(ask:(when|how-long)|deadline|filler|talk|follow|wrapper:procedure|field:(days|dossier|result))/;

/** "When is it due if I file on Monday?" names no procedure, whatever its words have in common with one. */
function namesNoProcedure({ meaningful, found, dated }: Reading): boolean {
  const said = [...found.filter(({ concept }) => onlyAsksWhen.test(concept)), ...dated];
  return meaningful.every((i) => said.some(({ from, to }) => from <= i && i < to));
}

const asksWhenDue = ({ mentions }: Reading): boolean =>
  ['deadline:due', 'deadline:filed', 'deadline:filing', 'deadline:back'].some((concept) => mentions.has(concept)) &&
  !mentions.has('calendar:open');

/** The procedures most asked for, offered where none is named. */
const usual = ['irc-issue', 'irc-adjust', 'enterprise-registration', 'construction-permit-new', 'work-permit-issue'];
const usualIn = (base: KnowledgeBase): RecordRef[] =>
  usual.map((id) => refOf('procedure', id)).filter((ref) => base.records.has(ref));

const counted = (reading: Reading, day: string): DayCounted => ({
  day,
  counts: countsBack(reading) ? 'back-from-due' : 'from-filing',
});

/** What is asked of a day on which something was filed. */
const asksWhenReady = ['ask:when', 'ask:how-long', 'field:days', 'deadline:due'];

/** A day of filing beside words that none of a procedure are, and that name nothing else ("filed on Monday, when is it ready"). */
function leavesProcedureOpen({ mentions, named, topics }: Reading): boolean {
  const files = mentions.has('deadline:filed') || mentions.has('deadline:filing');
  const other = named.some(({ coverage }) => coverage >= surelyNamed) || (topics[0]?.score ?? 0) >= surelyFact;
  return files && !other && asksWhenReady.some((concept) => mentions.has(concept));
}

/** A day on which something is filed or due, whose procedure is not said: of which one? */
function ofWhichProcedure(base: KnowledgeBase, reading: Reading, day: string): Decision | undefined {
  const isOpen = (asksWhenDue(reading) && namesNoProcedure(reading)) || leavesProcedureOpen(reading);
  if (!isOpen) return undefined;
  const question = { kind: 'which', candidates: usualIn(base), fields: ['days'], due: counted(reading, day) } as const;
  return { question, confidence: 1 };
}

/** A day beside a procedure: when it is due if filed then, or by when to file to have it then. */
function deadline(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const dated = reading.dated.find(({ date, impossible }) => !impossible && date.length === fullDate);
  const day = dated && dayMeant(reading, dated);
  const procedure = procedureOf(base, reading);
  const [best] = reading.topics;
  const fact = best && kindOf(best.ref) !== 'procedure' && best.score >= surelyFact;
  if (!day && procedure && reading.dated.some(({ impossible }) => impossible))
    return { question: outside('no-such-day', [procedure]), confidence: 1 };
  const asksOther = fact || reading.mentions.has('ask:list') || reading.mentions.has('calendar:open');
  if (day && (!procedure || namesNoProcedure(reading))) return ofWhichProcedure(base, reading, day);
  if (!day || !procedure || (asksOther && !reading.mentions.has('deadline:due'))) return undefined;
  return { question: { kind: 'deadline', procedure, ...counted(reading, day) }, confidence: 1 };
}

/** A subject this sure is asked for itself where no year is said ("how many holidays a year"). */
const surelyAsked = 0.9;

/** Whether the Board works on a day, or when the days off of an occasion or a year are. */
function calendar(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const asks = conceptsOf(reading, 'calendar');
  const occasion = conceptsOf(reading, 'occasion').find((id) => id in base.calendar.occasions);
  const day = reading.dated.find(({ date, impossible }) => !impossible && date.length === fullDate)?.date;
  if (day && asks.length && !occasion) return { question: { kind: 'working-day', day }, confidence: 1 };
  if (!occasion && !asks.includes('days-off')) return undefined;
  if (!reading.dated.length && (reading.topics[0]?.score ?? 0) >= surelyAsked) return undefined;
  const dated = reading.dated.find(({ date }) => date.length === 4) ?? reading.dated[0];
  const counted = reading.measured.find(({ amount }) => base.calendar.years.some((year) => year === amount))?.amount;
  const year = dated || !counted ? Number((dated?.date ?? reading.today).slice(0, 4)) : Number(counted);
  return { question: { kind: 'days-off', ...(occasion ? { occasion } : {}), year }, confidence: 1 };
}

/** A question that turns on a day of the calendar: a deadline, or days off. */
export function byDay(base: KnowledgeBase, reading: Reading): Decision | undefined {
  return deadline(base, reading) ?? calendar(base, reading);
}
