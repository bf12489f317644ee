import { expect, test } from 'vitest';
import { type DeskProcess, lan, minh } from './desk-process.ts';

type Two = { readonly one: DeskProcess; readonly other: DeskProcess };

/** What both say in turn, one to each process. */
async function bothSay({ one, other }: Two, steps: readonly (readonly [lan: string, minh: string])[]): Promise<void> {
  for (const [first, second] of steps) {
    await say(one, lan, first);
    await say(other, minh, second);
  }
}

/** What is in brackets is pressed. */
const say = ({ says, presses }: DeskProcess, person: string, step: string): Promise<string> =>
  step.startsWith('[') ? presses(person, step.slice(1, -1)) : says(person, step);

/** Both press Save at the same moment. */
const bothSave = ({ one, other }: Two): Promise<string[]> =>
  Promise.all([one.presses(lan, 'Save'), other.presses(minh, 'Save')]);

const areSaved = (told: readonly string[]): boolean[] => told.map((text) => text.startsWith('Saved'));

/** The process and person that were told so, and the words. */
function whoWas(told: readonly string[], { one, other }: Two, saved: boolean): [DeskProcess, string, string] {
  const at = areSaved(told).indexOf(saved);
  return [at ? other : one, at ? minh : lan, told[at] ?? ''];
}

const both = (step: string) => [step, step] as const;

/** What two editors save at the same moment, in two processes or in one: both edits stand, or one is shown the other's. */
export function editAtOnce(open: () => Promise<Two>): void {
  test('two names of one record and two words for one thing are all saved, each by itself', async () => {
    const two = await open();
    const names = ['Lighthouse Bay Park', 'Zeppelin Quay Park'] as const;
    await bothSay(two, [both('/alias'), both('do son'), names]);
    expect(areSaved(await bothSave(two))).toEqual([true, true]);
    await bothSay(two, [both('/word'), ['elbow room', 'wiggle room'], both('area'), both('[English]')]);
    expect(areSaved(await bothSave(two))).toEqual([true, true]);
    await two.one.beat();
    const kept = [...two.one.store.all('edits')].map(([, { set, state }]) => ({ set, state }));
    const added = (field: string, words: readonly string[]) =>
      words.map((word) => ({ set: { [field]: [word] }, state: 'in-force' }));
    const wanted = [...added('aliases', names), ...added('field:area', ['elbow room', 'wiggle room'])];
    expect(kept).toHaveLength(wanted.length);
    expect(kept).toEqual(expect.arrayContaining(wanted));
  });

  test('one name for two records is saved once, and the other editor is shown for which', async () => {
    const two = await open();
    await bothSay(two, [both('/alias'), ['do son', 'trang due 3'], ['Lighthouse Bay Park', 'LIGHTHOUSE  bay park']]);
    const told = await bothSave(two);
    expect(areSaved(told).filter(Boolean)).toHaveLength(1);
    const [, winner] = whoWas(told, two, true);
    const [process, person, words] = whoWas(told, two, false);
    expect(words).toContain('changed meanwhile');
    expect(words).toContain(winner === lan ? 'Do Son' : 'Trang Due 3');
    expect(() => process.presses(person, 'Save')).toThrow('no button');
  });

  test('one question answered by both is saved once, and the other editor is shown the answer', async () => {
    const two = await open();
    await bothSay(two, [
      both('/faq'),
      ['Ban Quản lý có phòng cầu nguyện không?', 'Có phòng cầu nguyện ở Ban không?'],
      ['Does the Board have a prayer room?', 'does the Board have a prayer room?'],
      ['Có, ở tầng 2.', 'Không có.'],
      ['Yes, on the second floor.', 'No.'],
      both('08/2026'),
      both('Notice 5/TB-BQL of August 2026'),
    ]);
    const told = await bothSave(two);
    expect(areSaved(told).filter(Boolean)).toHaveLength(1);
    const [, winner] = whoWas(told, two, true);
    const [process, person, words] = whoWas(told, two, false);
    expect(words).toContain('This question has an answer already');
    expect(words).toContain(winner === lan ? 'Yes, on the second floor.' : 'No.');
    expect(await process.presses(person, 'Show')).toContain('in force');
  });

  test('who wishes what a colleague has just done undoes nothing by it', async () => {
    const two = await open();
    await bothSay(two, [both('how large is trang due 3'), both('[Edit this record]')]);
    const press = 'Only officers answer for it';
    const told = await Promise.all([two.one.presses(lan, press), two.other.presses(minh, press)]);
    for (const words of told) expect(words).toContain('Nothing of Trang Due 3 is told from now on');
    await two.one.beat();
    const withheld = [...two.one.store.all('edits')].filter(([, { set }]) => set.askOfficer === true);
    expect(withheld.map(([, { state }]) => state)).toEqual(['in-force']);
  });
}
