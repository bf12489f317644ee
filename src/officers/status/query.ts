import type { Stage } from '../../domain/progress.ts';
import { fold } from '../../understanding/fold.ts';
import { surelyNamed } from '../../understanding/name-index.ts';
import { conceptsOf, type Reading } from '../../understanding/reading.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { isSubjectRef } from './subject.ts';
import { type DeskFilter, markOf } from './desk-filter.ts';
import { onlyOne, stageWords } from './words.ts';

/** What an officer asks of the desk in words: a list, who handles something, or what blocks it. */
export type DeskQuery =
  | { readonly asks: 'list'; readonly filter: DeskFilter }
  | { readonly asks: 'who' | 'blocks'; readonly about: string };

/** The words of the desk, over folded text. */
const delayedWords =
  /\b(delayed|delays?|late|overdue|behind schedule|stuck|blocked|cham tien do|tre tien do|cham tre|cham|tre han|tre|qua han|vuong mac|bi vuong)\b|延误|滞后|逾期|遅延|遅れ(てい)?る?|지연(된)?/g;
const dueWords =
  /\b(due soon|due this week|due|coming up|upcoming|next dates?|sap den han|den han|sap toi han|sap han)\b|即将到期|快到期|期限間近|期限间近|마감 임박/g;
const caseWords = /\b(cases?|vu viec|cac ca|du an cua ban)\b|案件|사건|안건/g;
const stageMark = /\b(at |in )?(the )?(stage|giai doan)( of)?\b|阶段|段階|단계/g;
const mineWords = /\b(my|mine|cua toi|toi phu trach)\b|我的|私の|내|나의/g;
const officerWords = /\b(?:officer|can bo|chuyen vien)\s+(.+)$/;
const whoWords =
  /^who(?:'s| is)?\s+(?:handl\w+|in charge of|responsible for|deal\w* with|has|works on|looks after)\s+(.+)$|^(?:ai|can bo nao)\s+(?:dang )?(?:phu trach|xu ly|theo doi|lam|giu)\s+(.+)$|^(.+?)\s+(?:do )?ai (?:dang )?(?:phu trach|xu ly|theo doi)$/;
const blocksWords =
  /^what(?:'s| is)?\s+(?:block\w*|holding up|holds up|delay\w*|stop\w*)\s+(.+)$|^why is\s+(.+?)\s+(?:delayed|late|stuck|blocked|slow)$|^(?:cai gi|dieu gi)\s+(?:dang )?(?:can tro|lam cham|vuong)\s+(.+)$|^(.+?)\s+(?:dang |bi )?(?:vuong (?:mac )?gi|vuong o dau|vi sao cham|sao cham)$|^(?:vi sao|tai sao)\s+(.+?)\s+(?:bi )?cham$/;

/** The part of a text that a pattern takes, in its own writing: folding keeps the length of almost every text. */
function partOf(text: string, pattern: RegExp): string | undefined {
  const folded = fold(text);
  const part = pattern.exec(folded)?.slice(1).find(Boolean);
  if (!part) return undefined;
  return folded.length === text.length ? text.substr(folded.indexOf(part), part.length) : part;
}

/** Concepts that may stand beside the words of the desk without asking something of their own. */
const carriers =
  /^(filler|talk|compare|ask:(which|list|what|show|card)|kind|part|wrapper|follow|degree|country|industry)/;

/** Whether nothing that is left of a text asks for something else. */
function asksNothingElse({ phrases, unexplained, measured, dated }: Reading): boolean {
  return (
    unexplained < 0.1 && !measured.length && !dated.length && phrases.every(({ concept }) => carriers.test(concept))
  );
}

/** What is left of a text narrows a list; undefined when it says anything else. */
function narrowed(rest: string, context: FlowContext): DeskFilter | undefined {
  if (!/[\p{L}\p{N}]/u.test(rest)) return {};
  const reading = context.read(rest);
  const named = reading.named.find(({ ref, coverage }) => coverage >= surelyNamed && isSubjectRef(ref));
  const [country] = conceptsOf(reading, 'country');
  const [sector] = conceptsOf(reading, 'industry');
  if (!asksNothingElse(reading)) return undefined;
  return { ...(named ? { place: named.ref } : {}), ...(country ? { country } : {}), ...(sector ? { sector } : {}) };
}

/** The stage that a text names as one: by the word itself, or beside "cases". */
function stageIn(folded: string, spoken: boolean): Stage | undefined {
  return spoken ? onlyOne(folded, stageWords) : undefined;
}

/** Whose name stands behind "officer", or the one who asks. */
function officerIn(folded: string, { store, person }: FlowContext): string | undefined {
  const named = officerWords.exec(folded)?.[1];
  const own = folded.search(mineWords) >= 0 ? store.get('officers', person)?.called : undefined;
  return named ?? own;
}

const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** Words after which a reason is asked for, or a person's own project: these are anybody's questions. */
const whyWords = /\b(why|reasons?|causes?|vi sao|tai sao|nguyen nhan|ly do)\b|为什么|原因|理由|なぜ|왜|이유/;

function listIn(text: string, context: FlowContext): DeskQuery | undefined {
  const folded = fold(text);
  if (whyWords.test(folded)) return undefined;
  const [delayed, due, cases] = [has(folded, delayedWords), has(folded, dueWords), has(folded, caseWords)];
  const staged = has(folded, stageMark);
  const officer = officerIn(folded, context);
  const stage = stageIn(folded, staged || cases || delayed);
  if (!(delayed || due || cases || officer || (staged && stage))) return undefined;
  const taken = [
    delayedWords,
    dueWords,
    caseWords,
    stageMark,
    mineWords,
    officerWords,
    ...(stage ? [stageWords[stage]] : []),
  ];
  const rest = taken.reduce((left, pattern) => left.replace(pattern, ' '), folded);
  const narrow = narrowed(rest.trim(), context);
  if (!narrow) return undefined;
  return {
    asks: 'list',
    filter: {
      ...(delayed ? { delayed } : {}),
      ...(due && !delayed ? { due } : {}),
      ...narrow,
      ...(stage ? { stage } : {}),
      ...(officer ? { officer: markOf(officer) } : {}),
    },
  };
}

/** What a text asks of the desk; undefined when it is for anybody to answer. */
export function deskQuery(written: string, context: FlowContext): DeskQuery | undefined {
  const text = written
    .normalize('NFC')
    .replace(/[?？!.\s]+$/u, '')
    .trim();
  const who = partOf(text, whoWords);
  if (who) return { asks: 'who', about: who };
  const blocks = partOf(text, blocksWords);
  if (blocks) return { asks: 'blocks', about: blocks };
  return listIn(text, context);
}
