import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { outsideReason, talk } from './asides.ts';
import { byDay } from './by-day.ts';
import { byComparison, bySeveralProcedures } from './by-comparison.ts';
import { byList } from './by-list.ts';
import { byName, thingsNamed, type Things } from './by-name.ts';
import { bySubject } from './by-subject.ts';
import { byTitleAlone } from './by-title.ts';
import { type Decision, outside } from './decision.ts';
import { surelyNamed } from './name-index.ts';
import { better } from './name-or-subject.ts';
import { near } from './near.ts';
import type { Reading } from './reading.ts';

function byRecords(base: KnowledgeBase, reading: Reading, things: Things): Decision {
  const name = byName(reading, things);
  const subject = bySubject(base, reading);
  if (name && subject) return better(reading, name, subject);
  return name ?? subject ?? { question: near(reading), confidence: reading.topics[0]?.score ?? 0 };
}

/** A zone said to be of another place ("the free trade zone of Da Nang"): the words for a sort of zone are not ours alone. */
function isZoneElsewhere({ named, phrases }: Reading, { things }: Things): boolean {
  const zones = things.filter(([first]) => first?.kind === 'zone').flat();
  const places = phrases.filter(({ concept }) => concept === 'outside:elsewhere');
  return zones.some(({ ref }) => {
    const positions = named.find((name) => name.ref === ref)?.positions ?? [];
    const [first, last] = [Math.min(...positions), Math.max(...positions)];
    return places.some(({ from, to }) => to === first || from === last + 1);
  });
}

/** Another province or country spoken of matters only when no record of ours is surely meant; "VSIP" alone is no such name. */
function liesOutside(reading: Reading, name: Decision | undefined, named: Things): Decision | undefined {
  const reason = outsideReason(reading);
  const ours = name && named.things.every((group) => group.length === 1) && !isZoneElsewhere(reading, named);
  const surelyOurs = reason === 'elsewhere' && ours;
  return reason && !surelyOurs ? { question: outside(reason), confidence: 1 } : undefined;
}

/** From this score on a greeting stands beside a question ("hello, how long does a work permit take, thanks"). */
const perhapsOnSubject = 0.55;

function smallTalk(reading: Reading, name: Decision | undefined): Decision | undefined {
  const onSubject = (reading.topics[0]?.score ?? 0) >= perhapsOnSubject;
  const topic = name || onSubject ? undefined : talk(reading);
  return topic && { question: { kind: 'talk', topic }, confidence: 1 };
}

/** A title that is the whole question stands before every other reading of its words, unless a park or the like is named so, too. */
function titleAlone(reading: Reading): Decision | undefined {
  const [named] = reading.named;
  const title = byTitleAlone(reading);
  const [titled] = reading.titled;
  return named && titled && named.coverage >= surelyNamed && named.weight >= titled.weight ? undefined : title;
}

/** Decides what a reading asks; what is neither clear nor near is said not to be understood. */
export function decide(base: KnowledgeBase, reading: Reading): Decision {
  const things = thingsNamed(base, reading);
  const name = byName(reading, things);
  return (
    liesOutside(reading, name, things) ??
    smallTalk(reading, name) ??
    titleAlone(reading) ??
    byDay(base, reading) ??
    byComparison(base, reading, things) ??
    (things.things.length ? undefined : bySeveralProcedures(base, reading)) ??
    byList(base, reading, things) ??
    byRecords(base, reading, things)
  );
}
