import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAction, encodeAction, mostCallbackBytes } from '../../../src/channels/telegram/callback-codec.ts';
import { type Action, menuPages } from '../../../src/domain/action.ts';
import { type FieldId, fieldsOf } from '../../../src/domain/knowledge-base.ts';
import { languages } from '../../../src/domain/language.ts';
import { type Kind, kinds, refOf } from '../../../src/domain/refs.ts';
import { shippedBase } from '../../support/knowledge.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,7}){0,3}$/);
const fieldNames = (kind: Kind) => Object.keys(fieldsOf[kind]) as FieldId[];

const ofRecord = fc.tuple(fc.constantFrom(...kinds), id).chain(([kind, name]): fc.Arbitrary<Action> => {
  const record = refOf(kind, name);
  const plain: Action[] = [
    { do: 'record', record },
    { do: 'more', record },
    { do: 'sources', record },
  ];
  const named = fieldNames(kind).flatMap((field): Action[] => [
    { do: 'field', record, field },
    { do: 'more', record, field },
    { do: 'sources', record, field },
  ]);
  const due: Action[] = (['from-filing', 'back-from-due'] as const).map((counts) => ({
    do: 'due',
    record,
    day: '2026-11-30',
    counts,
  }));
  return fc.constantFrom(...plain, ...named, ...(kind === 'procedure' ? due : []));
});
const other: fc.Arbitrary<Action> = fc.constantFrom(
  ...languages.map((language): Action => ({ do: 'language', language })),
  ...menuPages.map((page): Action => ({ do: 'menu', page })),
  { do: 'forget' },
);

test('an action comes back from its data as it was', () => {
  fc.assert(
    fc.property(fc.oneof(ofRecord, other), (action) => {
      const data = encodeAction(action);
      expect(data && decodeAction(data)).toEqual(action);
    }),
  );
});

test('no data makes the codec throw, and what it reads it would have written', () => {
  const pieces = fc.constantFrom(
    'r',
    'f',
    'm',
    's',
    'l',
    'u',
    'f2026-11-30',
    'n',
    'p',
    'c',
    ':',
    '::',
    'do-son',
    'area',
    'vi',
    'start',
    'x',
  );
  const forged = fc.oneof(
    fc.string(),
    fc.array(pieces).map((parts) => parts.join(':')),
  );
  fc.assert(
    fc.property(forged, (data) => {
      const action = decodeAction(data);
      expect(action ? encodeAction(action) : data).toBe(data);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['empty', ''],
  ['an unknown verb', 'x:p:do-son'],
  ['an unknown kind', 'r:x:do-son'],
  ['an id that is none', 'r:p:../etc'],
  ['a field of another kind', 'f:p:do-son:dossier'],
  ['a property of every object', 'f:p:do-son:constructor'],
  ['no field where one is needed', 'f:p:do-son'],
  ['a field where none belongs', 'r:p:do-son:area'],
  ['a part too many', 's:p:do-son:area:x'],
  ['a language that is not spoken', 'l:fr'],
  ['a page that is not there', 'n:admin'],
  ['a day that no calendar has', 'u:c:irc-issue:f2026-11-31'],
  ['a day counted in no way', 'u:c:irc-issue:x2026-11-30'],
  ['a day on which a park is due', 'u:p:do-son:f2026-11-30'],
  ['a deletion of somebody else', 'd:telegram'],
  ['a deletion with a part too many', 'd:me:x'],
  ['a page with a part too many', 'n:start:x'],
])('%s is no action', (_name, data) => {
  expect(decodeAction(data)).toBeUndefined();
});

test('data is short, readable and stays as it is', () => {
  expect(encodeAction({ do: 'field', record: 'park/do-son', field: 'area' })).toBe('f:p:do-son:area');
  expect(encodeAction({ do: 'menu', page: 'start' })).toBe('n:start');
});

test('what does not fit is not written', () => {
  expect(encodeAction({ do: 'record', record: refOf('park', 'x'.repeat(61)) })).toBeUndefined();
});

test('every button that the knowledge base can bring fits', () => {
  const base = shippedBase();
  const fields = [...base.records.values()].flatMap(({ kind, ref }) =>
    fieldNames(kind).map((field) => encodeAction({ do: 'field', record: ref, field })),
  );
  const due = [...base.records.values()]
    .filter(({ kind }) => kind === 'procedure')
    .map(({ ref }) => encodeAction({ do: 'due', record: ref, day: '2026-11-30', counts: 'from-filing' }));
  expect([...fields, ...due]).not.toContain(undefined);
  const worst = encodeAction({
    do: 'sources',
    record: 'procedure/construction-commencement-notice',
    field: 'authority',
  });
  expect(Buffer.byteLength(worst ?? '')).toBeLessThanOrEqual(mostCallbackBytes);
});

test('the longest field would fit the longest id, were it of its kind', () => {
  const length = 'f:c:construction-commencement-notice:infrastructureCapital'.length;
  expect(length).toBeLessThanOrEqual(mostCallbackBytes);
});
