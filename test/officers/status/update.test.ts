import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Knowing } from '../../../src/assistant/assistant.ts';
import { takeTurn } from '../../../src/assistant/take-turn.ts';
import type { Change } from '../../../src/domain/outcome.ts';
import { plainText, type Reply } from '../../../src/domain/reply.ts';
import type { Input } from '../../../src/domain/turn.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { catalogues, noon, shippedKnowing, turnOf } from '../../assistant/chat.ts';
import { madeUpCases } from '../cases/many-cases.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
});

const people = { lan: 'test:1', minh: 'test:2' } as const;
type Who = keyof typeof people;

/** A desk with two officers in this process; turns may be taken at once. */
async function desk(changes: readonly Change[] = []) {
  const store = createMemoryStore();
  const officers = Object.entries(people).map(
    ([called, key]): Change => ({
      store: 'officers',
      key,
      value: { role: 'officer', called, since: noon },
    }),
  );
  await store.commit({ update: 'begin', at: noon, changes: [...officers, ...changes], messages: [] });
  const assistant = createAssistant({ knowing: () => knowing, store, catalogues });
  const last: Partial<Record<Who, Reply>> = {};
  let turns = 0;

  async function does(who: Who, input: Input, at = noon): Promise<string> {
    const person = people[who];
    const [message] = await takeTurn(
      assistant,
      store,
      turnOf(input, { update: `t:${++turns}`, person, chat: person, at }),
    );
    if (message) last[who] = message.reply;
    return message ? plainText(message.reply) : '';
  }
  const labels = (who: Who) => (last[who]?.buttons ?? []).flat();
  function pressesOf(whose: Who, label: string, who: Who, at?: string): Promise<string> {
    const button = labels(whose).find((each) => each.label === label);
    if (!button) throw new Error(`no button ${label}`);
    return does(who, { kind: 'press', action: button.action }, at);
  }
  return {
    store,
    labels: (who: Who) => labels(who).map(({ label }) => label),
    says: (who: Who, text: string, at?: string) => does(who, { kind: 'text', text }, at),
    presses: (who: Who, label: string, at?: string) => pressesOf(who, label, who, at),
    /** Presses a button that another was shown. */
    pressesOf,
    entries: () => store.get('progress', 'park/do-son')?.entries ?? [],
  };
}

const after = (minutes: number) => new Date(Date.parse(noon) + minutes * 60_000).toISOString();

describe('an update', () => {
  it('that two officers save at once is kept once, and the other is shown it', async () => {
    const { says, presses, entries } = await desk();
    await says('lan', 'Do Son: 30%, until 15/01/2027');
    await says('minh', 'Do Son: 60%, until 20/01/2027');
    const told = await Promise.all([presses('lan', 'Save'), presses('minh', 'Save')]);
    expect(told.filter((text) => text.startsWith('Saved'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('changed meanwhile'))).toHaveLength(1);
    expect(entries()).toHaveLength(1);
    const second = told[0]?.startsWith('Saved') ? 'minh' : 'lan';
    await presses(second, 'Save');
    expect(
      entries()
        .map(({ percent }) => percent)
        .toSorted((a = 0, b = 0) => a - b),
    ).toEqual([30, 60]);
  });

  it('keeps what is not said anew, takes the six clears and a blocker, and shows old beside new', async () => {
    const { says, presses, entries } = await desk();
    await says('lan', 'Do Son: 30%, power until 15/01/2027');
    await presses('lan', 'Save');
    await says('lan', 'do son');
    await presses('lan', 'Update status');
    await presses('lan', 'construction');
    await presses('lan', 'Skip');
    await presses('lan', 'Blocker');
    await presses('lan', 'nothing');
    await presses('lan', 'Person');
    const preview = await says('lan', 'Ms Lan');
    for (const line of [
      'Stage: none → construction',
      'Progress: 30% (unchanged)',
      'Blocker: power → none',
      'Next date: 15 January 2027 (unchanged)',
      'Person: none → Ms Lan',
    ])
      expect(preview).toContain(line);
    await presses('lan', 'Save');
    expect(entries()[1]).toMatchObject({
      stage: 'construction',
      percent: 30,
      next: '2027-01-15',
      clears: { person: 'Ms Lan' },
    });
    expect(entries()[1]).not.toHaveProperty('blocker');
    expect(await says('minh', 'do son')).toMatch(/saved by lan[\s\S]*The six clears:[\s\S]*Ms Lan[\s\S]*History:/);
  });

  it('is written anew or changed in words while its preview stands', async () => {
    const { says, presses, entries } = await desk();
    await says('lan', 'Do Son: 30%, until 15/01/2027');
    expect(await says('lan', 'Do Son: 50% power until 20/01/2027')).toMatch(/none → 50%[\s\S]*none → power/);
    expect(await says('lan', 'change the progress to 60')).toMatch(/none → 60%[\s\S]*none → power/);
    await presses('lan', 'Save');
    expect(entries()).toMatchObject([{ percent: 60, blocker: 'power', next: '2027-01-20' }]);
  });

  it('says nothing of what was skipped throughout', async () => {
    const { says, presses, entries } = await desk();
    await says('lan', 'do son');
    await presses('lan', 'Update status');
    await presses('lan', 'Skip');
    await presses('lan', 'Skip');
    expect(await presses('lan', 'Save')).toMatch(/nothing was saved/);
    expect(entries()).toEqual([]);
  });

  it.each(['45%', '130% power until 15/01/2027', '45% power until 31/02/2027', '80% occupancy?'])(
    'in one line is no guess: "%s" without a subject saves and begins nothing',
    async (text) => {
      const { says, store } = await desk();
      await says('lan', text);
      expect(store.flow('test:1|test:1')).toBeUndefined();
    },
  );

  it('in one line without a subject asks for it, and goes on', async () => {
    const { says } = await desk();
    expect(await says('lan', '45% power until 15/01/2027')).toMatch(/Which project, park or case/);
    expect(await says('lan', 'do son')).toMatch(/Do Son: old → new[\s\S]*45%[\s\S]*power[\s\S]*15 January 2027/);
  });
});

describe('undoing', () => {
  const saved = async () => {
    const here = await desk();
    await here.says('lan', 'Do Son: 30%, until 15/01/2027');
    await here.presses('lan', 'Save');
    return here;
  };

  it('takes back what was just saved', async () => {
    const { presses, entries } = await saved();
    expect(await presses('lan', 'Undo', after(10))).toMatch(/Undone/);
    expect(entries()).toEqual([]);
  });

  it('is refused kindly after ten minutes', async () => {
    const { presses, entries } = await saved();
    expect(await presses('lan', 'Undo', after(11))).toMatch(/More than 10 minutes/);
    expect(entries()).toHaveLength(1);
  });

  it('is for whoever saved: a colleague is told so, and the entry stays', async () => {
    const { presses, pressesOf, entries, store } = await saved();
    expect(await pressesOf('lan', 'Undo', 'minh', after(1))).toMatch(/Only whoever saved it can undo it/);
    expect(entries()).toHaveLength(1);
    const undone = () => [...store.all('audit')].filter(([, { act }]) => act === 'status-undone').length;
    expect(undone()).toBe(0);
    expect(await presses('lan', 'Undo', after(2))).toMatch(/Undone/);
    expect([entries(), undone()]).toEqual([[], 1]);
  });

  it('is refused when somebody has saved since', async () => {
    const { says, presses, entries } = await saved();
    await says('minh', 'Do Son: 60%, until 20/01/2027');
    await presses('minh', 'Save');
    expect(await presses('lan', 'Undo', after(1))).toMatch(/changed since/);
    expect(entries()).toHaveLength(2);
  });
});

describe('a list', () => {
  const cases = madeUpCases(60).map((value): Change => ({ store: 'cases', key: value.id, value }));

  it('pages by eight with a count, and each page fits a phone message', async () => {
    const { says, presses, labels } = await desk(cases);
    const first = await says('lan', 'cases at stage construction');
    expect(first).toMatch(/construction: 7/);
    const all = await says('lan', 'cases');
    expect(all).toMatch(/: 60\nPage 1 of 8\n1\. [\s\S]*\n8\. /);
    expect(all).not.toMatch(/\n9\. /);
    expect(all.length).toBeLessThan(4096);
    expect(await presses('lan', 'Next ›')).toMatch(/Page 2 of 8\n9\. /);
    expect(labels('lan')).toEqual(expect.arrayContaining(['9', '16', '‹ Previous', 'Next ›']));
    expect(await presses('lan', '9')).toMatch(/HZ-000\d\d[\s\S]*Internal/);
  });

  it('is narrowed by buttons, each with how many it leaves', async () => {
    const { says, presses, labels } = await desk(cases);
    await says('lan', 'cases');
    await presses('lan', 'By officer');
    expect(labels('lan')).toContain('Phòng 1 (12)');
    expect(await presses('lan', 'Phòng 1 (12)')).toMatch(/one officer: 12/);
    await presses('lan', 'By country');
    expect(labels('lan')).toContain('Republic of Korea (12)');
  });

  it.each([
    ['delayed in gia loc', /Delayed, Gia Loc: \d+/],
    ['electronics cases from korea', /electronics, Republic of Korea: /],
    ['officer phòng 2', /one officer: 12/],
    ['due soon', /Due within 7 days: 0/],
    ['HZ-00007', /HZ-00007/],
    ['who handles hz-00007', /Phòng 3/],
    ['what blocks Gia Loc?', /35 kV/],
  ])('or card is what "%s" asks for', async (text, shows) => {
    const { says } = await desk(cases);
    expect(await says('lan', text)).toMatch(shows);
  });

  it.each(['why are parks delayed', 'which parks are under construction?', 'how long does an IRC take?', 'hello'])(
    'is not what anybody asks: "%s" is answered as for everybody',
    async (text) => {
      const { says } = await desk(cases);
      const stranger = createAssistant({ knowing: () => knowing, store: createMemoryStore(), catalogues });
      expect(await says('lan', text)).toBe(plainText(stranger.ask(text, 'en', noon).reply));
    },
  );
});
