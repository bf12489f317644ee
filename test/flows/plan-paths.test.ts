import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { FlowContext } from '../../src/flows/flow.ts';
import { Building, Investor, Land, Place } from '../../src/flows/plan/given.ts';
import { omitted } from '../../src/flows/plan/omitted.ts';
import { pathOf } from '../../src/flows/plan/path.ts';
import { plan } from '../../src/flows/plan/plan.ts';
import { specialAnswer } from '../../src/flows/plan/special.ts';
import { stages } from '../../src/flows/plan/stages.ts';
import { procedureOf, timesOf } from '../../src/flows/plan/times.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { catalogues, noon, shippedKnowing } from '../assistant/chat.ts';

const { base, understanding } = shippedKnowing();

const all = Investor.options.flatMap((investor) =>
  Place.options.flatMap((place) =>
    Land.options.flatMap((land) => Building.options.map((building) => ({ investor, place, land, building }))),
  ),
);
const cases = all.filter(({ land, building }) => land !== 'ready-built' || building === 'none');

/** More would need a second message in Telegram. */
const mostCharacters = 4096;

const context: FlowContext = {
  base,
  today: '2026-11-21',
  at: noon,
  language: 'en',
  store: createMemoryStore(),
  person: 'test:5501',
  chat: 'test:5501',
  auditKey: 'k1',
  role: undefined,
  update: 'test:1',
  read: (text) => understanding.read(text, 'en', '2026-11-21'),
  understand: (text) => understanding.understand(text, 'en', '2026-11-21').question,
  owners: [],
};

describe.each(languages)('every plan in %s', (language) => {
  const words = (answers: (typeof cases)[number], make = plan.summary) =>
    plainText(
      renderAnswer(
        make(context, { ...answers, capital: { amount: 1200.5, unit: 'vnd-billion' }, filing: '2026-12-30' }),
        language,
        catalogues,
      ),
    );

  it('fits one message and has no gap in its words', () => {
    const faults = cases.flatMap((one) =>
      [plan.summary, specialAnswer].flatMap((make) => {
        const text = words(one, make);
        const gap = /undefined|NaN|\[object|null/.test(text);
        return gap || text.length > mostCharacters ? [{ ...one, length: text.length }] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});

/** What a record names before its procedure and the path does not, by the record's own note. */
const notBefore: Readonly<Record<string, readonly string[]>> = {
  // The environmental permit comes first only without an EIA; the fire design is part of the feasibility appraisal.
  'construction-permit-new': ['environmental-permit', 'fire-design-appraisal'],
  // It stands alone where a ready-built factory is rented.
  'fire-design-appraisal': ['detailed-plan-1-500'],
};

describe('the table of stages', () => {
  it('names agencies and articles that stand in the records', () => {
    const faults = stages.flatMap((stage) => {
      const agencies = new Set<string>(procedureOf(base, stage)?.authority?.map(({ agency }) => agency));
      const unknown = (stage.who ?? []).filter((agency) => !agencies.has(agency));
      const untimed = typeof stage.time === 'object' && timesOf(base, stage).length !== 1;
      return unknown.length || untimed ? [stage.id] : [];
    });
    expect(faults).toEqual([]);
  });

  it('puts before a stage what its record puts there', () => {
    const lacking = cases.flatMap((given) => {
      const path = pathOf(given, 'ordinary');
      const earlier = (ids: readonly string[]): string[] =>
        ids.flatMap((id) => [id, ...earlier(path.find((each) => each.id === id)?.before ?? [])]);
      return path.flatMap((stage) => {
        const before = earlier(stage.before).map((id) => path.find((each) => each.id === id)?.procedure);
        const inPath = (procedure: string) => path.some((each) => each.procedure === procedure);
        return (procedureOf(base, stage)?.before ?? [])
          .filter((id) => inPath(id) && !before.includes(id) && !notBefore[stage.procedure ?? '']?.includes(id))
          .map((id) => `${stage.id} without ${id}`);
      });
    });
    expect([...new Set(lacking)]).toEqual([]);
  });

  it('names procedures and laws that are known', () => {
    const unknown = omitted.filter(
      ({ procedure, law }) => !base.records.has(`procedure/${procedure}`) || (law && !base.sources.has(law.source)),
    );
    expect(unknown).toEqual([]);
  });

  it('has every procedure of the ordinary and of the special route on record', () => {
    const given = { investor: 'foreign', place: 'economic-zone', land: 'sublease', building: 'factory' } as const;
    for (const [fact, route] of [
      ['setup-normal-route', 'ordinary'],
      ['setup-special-route', 'special'],
    ] as const) {
      const record = base.records.get(`fact/${fact}`);
      const about = record?.kind === 'fact' ? (record.about ?? []) : [];
      const path = pathOf(given, route).map(({ procedure }) => procedure);
      const procedures = about.map((ref) => ref.slice(ref.indexOf('/') + 1)).filter((id) => id !== 'epe-customs-check');
      expect(path).toEqual(expect.arrayContaining(procedures));
    }
  });
});
