import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Knowing } from '../../src/assistant/assistant.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { plainText } from '../../src/domain/reply.ts';
import { atOnce } from '../../src/domain/steps.ts';
import { writeEdits } from '../../src/knowledge/edited-files.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { refusedByChecks } from '../../src/officers/knowledge/refused-by-checks.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { catalogues, noon, shippedKnowing } from '../assistant/chat.ts';
import { openTalk, owner } from './talk.ts';

let shipped: Knowing;
const later = mkdtempSync(join(tmpdir(), 'haidang-edits-'));
const folders = { shipped: 'knowledge', later };

beforeAll(() => {
  shipped = shippedKnowing();
});
afterAll(() => rmSync(later, { recursive: true, force: true }));

const minh = 'telegram:7';
const editor = { role: 'editor', since: noon, called: 'Minh' } as const;

/** A talk with an owner and an editor, whose edits are brought into force by hand as the service does every two seconds. */
function openDesk() {
  let knowing = shipped;
  const talk = openTalk(() => knowing);
  talk.store.apply({ store: 'officers', key: minh, value: editor });
  talk.store.apply({ store: 'auditKeys', key: minh, value: { key: 'minh' } });
  const edits = (): [string, Edit][] => [...talk.store.all('edits')];
  const publish = () => {
    atOnce(writeEdits(folders, edits()));
    const { base, faults } = loadKnowledge(['knowledge', later], '2026-11-21');
    expect(faults).toEqual([]);
    knowing = { base, understanding: createUnderstanding(base) };
  };
  return { ...talk, edits, publish };
}

type Desk = ReturnType<typeof openDesk>;

/** Goes from the desk to the preview of a corrected area of Do Son. */
function corrects({ says, presses }: Desk, person = minh, area = '155 ha'): string {
  says(person, '/correct');
  says(person, 'do son');
  presses(person, 'Area');
  says(person, area);
  says(person, '15/08/2026');
  return says(person, 'Report 123/BC-BQL of 15 August 2026');
}

describe('a corrected figure', () => {
  it('is asked for step by step, previewed, saved, and answered with its date and source from then on', () => {
    const desk = openDesk();
    const { says, presses, publish, edits, last } = desk;
    const preview = corrects(desk);
    expect(preview).toContain('Before: nothing published');
    expect(preview).toContain(
      'Now: 155 ha (15 August 2026; Report 123/BC-BQL of 15 August 2026, document of the Board)',
    );
    expect(edits()).toEqual([]);
    expect(presses(minh, 'Save')).toContain('Saved. It holds within a few seconds.');
    expect(last(minh)?.audits).toMatchObject([
      { act: 'knowledge-edited', of: 'park/do-son', is: '155 ha (2026-08-15)' },
    ]);
    publish();
    expect(says('telegram:9', 'how large is do son')).toContain('Area: 155 ha (15 August 2026; Report 123/BC-BQL');
    expect(readFileSync(join(later, 'questions.jsonl'), 'utf8')).toContain('"any":["park/do-son"],"numbers":[155]');
  });

  it('is chosen by its name, and corrected in words before it is saved', () => {
    const { says } = openDesk();
    for (const text of ['/correct', 'do sonn', 'area', '155 ha', '15/08/2026']) says(minh, text);
    says(minh, 'Report 123/BC-BQL');
    expect(says(minh, 'change the number to 157 ha')).toContain('Now: 157 ha (15 August 2026; Report 123/BC-BQL');
    says(minh, 'change the source');
    expect(says(minh, 'Report 124/BC-BQL')).toContain('Now: 157 ha (15 August 2026; Report 124/BC-BQL');
  });

  it('is begun from the record itself, too', () => {
    const { says, presses } = openDesk();
    says(minh, 'how large is do son');
    presses(minh, 'Edit this record');
    expect(presses(minh, 'Correct a figure')).toContain('Step 2 of 5');
  });

  it('can be taken back, and what stood before stands again', () => {
    const desk = openDesk();
    const { says, presses, publish } = desk;
    corrects(desk);
    presses(minh, 'Save');
    presses(minh, 'Show');
    expect(presses(minh, 'Take back')).toBe('Done: taken back.');
    publish();
    expect(says('telegram:9', 'how large is do son')).toContain('not published');
  });

  it('can be taken back by another editor, in whose name the audit has it, and by no officer', () => {
    const desk = openDesk();
    const { presses, edits, does, store, last } = desk;
    store.apply({ store: 'officers', key: 'telegram:8', value: { ...editor, called: 'Lan' } });
    store.apply({ store: 'auditKeys', key: 'telegram:8', value: { key: 'lan' } });
    store.apply({ store: 'officers', key: 'telegram:9', value: { role: 'officer', since: noon, called: 'Hoa' } });
    corrects(desk);
    presses(minh, 'Save');
    const [id = ''] = edits()[0] ?? [];
    const takesBack = (person: string) =>
      does(person, { kind: 'press', action: { do: 'act', verb: 'edit-undo', of: id } });
    expect(takesBack('telegram:9')).not.toContain('taken back');
    expect(edits()[0]?.[1].state).toBe('in-force');
    expect(takesBack('telegram:8')).toBe('Done: taken back.');
    expect(edits()[0]?.[1]).toMatchObject({ state: 'undone', by: 'minh' });
    expect(last('telegram:8')?.audits).toMatchObject([
      { act: 'edit-undone', actor: 'lan', was: 'in-force', is: 'undone' },
    ]);
  });

  it.each([
    ['155 ha', '31/02/2026', 'no such day'],
    ['155 ha', '15/08/2030', 'not in the future'],
    ['-4', undefined, 'above 0'],
    ['5661 km', undefined, 'number'],
    ['abc', undefined, 'number'],
  ])('refuses %s, %s', (value, date, words) => {
    const { says, presses } = openDesk();
    says(minh, '/correct');
    says(minh, 'do son');
    presses(minh, 'Area');
    const said = says(minh, value);
    expect((date ? says(minh, date) : said).toLowerCase()).toContain(words);
  });

  it('that is hardly possible is asked back', () => {
    const { says, presses } = openDesk();
    says(minh, '/correct');
    says(minh, 'do son');
    presses(minh, 'Area');
    expect(says(minh, '5661')).toContain('I understood 5,661 ha, which is hardly possible here.');
  });

  it('waits for a second editor when owners want one, who cannot be the first', () => {
    const desk = openDesk();
    const { says, presses, labels, edits } = desk;
    says(owner, '/edits');
    presses(owner, 'Want a second editor');
    corrects(desk);
    expect(presses(minh, 'Save')).toContain('when a second editor has agreed');
    presses(minh, 'Show');
    expect(labels(minh).map(({ label }) => label)).not.toContain('Agree');
    const [id = ''] = edits()[0] ?? [];
    desk.does(minh, { kind: 'press', action: { do: 'act', verb: 'edit-approve', of: id } });
    expect(edits()[0]?.[1].state).toBe('waiting');
    desk.does(owner, { kind: 'press', action: { do: 'act', verb: 'edit-approve', of: id } });
    expect(edits()[0]?.[1]).toMatchObject({ state: 'in-force', by: 'minh' });
  });

  it('shows the second editor what it replaces that its maker had not seen, and nothing of what they had', () => {
    const desk = openDesk();
    const { says, presses, publish, edits } = desk;
    says(owner, '/edits');
    presses(owner, 'Want a second editor');
    for (const [person, area] of [
      [minh, '155 ha'],
      [owner, '156 ha'],
    ] as const) {
      corrects(desk, person, area);
      presses(person, 'Save');
    }
    const cardOf = (person: string, nth: number) =>
      desk.does(person, { kind: 'press', action: { do: 'act', verb: 'edit', of: edits()[nth]?.[0] ?? '' } });
    expect(cardOf(minh, 1)).toMatch(/had not seen .*:\n.*155 ha/);
    expect(cardOf(owner, 0)).toMatch(/had not seen .*:\n.*156 ha/);
    presses(owner, 'Agree');
    publish();
    expect(cardOf(minh, 1)).toContain('155 ha');
    presses(minh, 'Do not agree');
    corrects(desk, owner, '157 ha');
    presses(owner, 'Save');
    expect(cardOf(minh, 2)).not.toContain('had not seen');
  });
});

describe('a record that officers answer for', () => {
  it('is told of by nobody, and all of it again afterwards', () => {
    const { says, presses, publish } = openDesk();
    says(minh, 'how large is trang due 3');
    presses(minh, 'Edit this record');
    expect(presses(minh, 'Only officers')).toContain('Nothing of Trang Due 3 is told from now on');
    publish();
    for (const question of ['how large is trang due 3', 'trang due 3', 'who develops trang due 3'])
      expect(says('telegram:9', question)).toContain('The Board is checking this record');
    says(minh, 'trang due 3');
    presses(minh, 'Edit this record');
    expect(presses(minh, 'Tell it again')).toContain('is told again');
    publish();
    expect(says('telegram:9', 'how large is trang due 3')).toContain('652.73 ha');
  });
});

describe('names, words and answers', () => {
  it('a new name finds its record beside one given before it was known; one that another record has is not taken', () => {
    const { says, presses, labels, publish } = openDesk();
    for (const name of ['Lighthouse Bay Park', 'Zeppelin Quay Park']) {
      says(minh, '/alias');
      says(minh, 'do son');
      says(minh, name);
      expect(presses(minh, 'Save')).toContain('Saved');
    }
    publish();
    expect(says('telegram:9', 'lighthouse bay park')).toMatch(/^Do Son/);
    expect(says('telegram:9', 'zeppelin quay park')).toMatch(/^Do Son/);
    says(minh, '/alias');
    says(minh, 'do son');
    expect(says(minh, 'Nomura')).toContain('Another record has this name');
    expect(labels(minh).map(({ label }) => label)).not.toContain('Save');
  });

  it('a taught word is understood', () => {
    const { says, presses, publish } = openDesk();
    says(minh, '/word');
    says(minh, 'elbow room');
    says(minh, 'area');
    presses(minh, 'English');
    expect(presses(minh, 'Save')).toContain('Saved');
    publish();
    expect(says('telegram:9', 'elbow room of trang due 3')).toContain('652.73 ha');
  });

  it('an answered question is answered from then on, in Vietnamese and English', () => {
    const { says, presses, publish } = openDesk();
    says(minh, '/faq');
    says(minh, 'Ban Quản lý có phòng cầu nguyện không?');
    says(minh, 'Does the Board have a prayer room?');
    says(minh, 'Có, ở tầng 2.');
    says(minh, 'Yes, on the second floor.');
    says(minh, '08/2026');
    says(minh, 'Notice 5/TB-BQL of August 2026');
    presses(minh, 'Save');
    publish();
    expect(says('telegram:9', 'does the board have a prayer room?')).toContain('Yes, on the second floor.');
  });
});

describe('an edit that the checks refused', () => {
  it('is told of once to whoever made it, and to the owners when that one has left the desk', () => {
    const { store, edits } = openDesk();
    const value: Edit = {
      file: 'parks/do-son.yaml',
      of: 'park/do-son',
      set: {},
      is: 'X Park',
      state: 'faulty',
      by: 'minh',
      at: noon,
    };
    store.apply({ store: 'edits', key: 'e', value });
    const due = () => {
      const told: string[] = [];
      const word = () => ({ chat: '', reply: { lines: [], buttons: [] } });
      const context = { base: shipped.base, store, now: new Date(noon), owners: [owner], word };
      for (const { changes, notices } of refusedByChecks(context)) {
        changes.forEach(store.apply);
        for (const { chat, answer } of notices)
          told.push(`${chat}: ${plainText(renderAnswer(answer, 'en', catalogues))}`);
      }
      return told;
    };
    expect(due()).toEqual([
      `${minh}: Your edit does not hold: the checks of the records refused it, and what stood before stands again. Do Son: X Park`,
    ]);
    expect(due()).toEqual([]);
    expect(edits()).toEqual([['e', { ...value, told: true }]]);
    store.apply({ store: 'officers', key: minh, value: null });
    store.apply({ store: 'edits', key: 'e', value });
    expect(due().map((line) => line.split(': ')[0])).toEqual([owner]);
  });
});

describe('words of several edits', () => {
  const own = mkdtempSync(join(tmpdir(), 'haidang-words-'));
  afterAll(() => rmSync(own, { recursive: true }));
  const named = (name: string, state: Edit['state'] = 'in-force'): [string, Edit] => [
    name,
    { file: 'parks/do-son.yaml', set: { aliases: [name] }, is: name, state, by: 'k', at: noon },
  ];
  const addedBy = (edits: [string, Edit][]): string[] => {
    atOnce(writeEdits({ shipped: 'knowledge', later: own }, edits));
    const before = readFileSync('knowledge/parks/do-son.yaml', 'utf8').split('\n');
    const after = readFileSync(join(own, 'parks/do-son.yaml'), 'utf8').split('\n');
    return after.slice(1).filter((line) => !before.includes(line));
  };

  it('stand beside each other and what ships, and one taken back takes no other with it', () => {
    expect(addedBy([named('One Park'), named('Other Park'), named('One Park')]).join()).toMatch(
      /^(?=.*One Park)(?=.*Other Park)(?!.*One Park.*One Park)/,
    );
    expect(addedBy([named('One Park', 'undone'), named('Other Park')]).join()).toMatch(/^(?!.*One Park).*Other Park/);
  });
});

describe('files put there by hand', () => {
  it('are what edits start from, and stand again when the edits are taken back', () => {
    const own = mkdtempSync(join(tmpdir(), 'haidang-hand-'));
    const file = join(own, 'parks/do-son.yaml');
    const text = `# ours\n${readFileSync('knowledge/parks/do-son.yaml', 'utf8')}`;
    mkdirSync(join(own, 'parks'));
    writeFileSync(file, text);
    const edit: Edit = {
      file: 'parks/do-son.yaml',
      of: 'park/do-son',
      set: { aliases: ['X Park'] },
      is: 'X Park',
      state: 'in-force',
      by: 'k',
      at: noon,
    };
    atOnce(writeEdits({ shipped: 'knowledge', later: own }, [['e', edit]]));
    const written = readFileSync(file, 'utf8');
    expect([written.includes('# ours'), written.includes('X Park')]).toEqual([true, true]);
    atOnce(writeEdits({ shipped: 'knowledge', later: own }, [['e', { ...edit, state: 'undone' }]]));
    expect(readFileSync(file, 'utf8')).toBe(text);
    rmSync(own, { recursive: true });
  });
});
