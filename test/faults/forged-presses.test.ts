import * as fc from 'fast-check';
import { expect, onTestFinished, vi } from 'vitest';
import type { Change } from '../../src/domain/outcome.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { openDesk } from '../chats/open-desk.ts';
import type { JsonObject } from '../support/bot-api/json.ts';
import { faultRow, full } from './fault-row.ts';
import { oddText } from './odd-texts.ts';

const count = full ? 10_000 : 600;
const perPerson = 10;

const part = fc.constantFrom(
  ...'rfmslnpczjaqx'.split(''),
  'do-son',
  'nowhere',
  'area',
  'vi',
  'start',
  '__proto__',
  '',
  '-1',
);
const nearly = fc.constantFrom(
  'f:p:do-son:constructor',
  'f:p:do-son:__proto__',
  'f:p:do-son:dossier',
  'r:p:do-son:area',
  'r:p:do-son ',
  'R:p:do-son',
  'r:p:Do-Son',
  'r:p:../do-son',
  's:c:do-son',
  'l:VI',
  'l:fr',
  'l:vi:en',
  'n:admin',
  'n:start:x',
);
/** What a button of ours may carry, by hand: pressing it rightly changes something. */
const genuine = /^(l:(vi|en|zh|ja|ko)|n:\w+|[rms]:p:do-son|[fms]:p:do-son:area)$/;

const forged = fc
  .oneof(
    nearly,
    oddText,
    fc.array(part, { maxLength: 5 }).map((parts) => parts.join(':')),
  )
  .filter((data) => !genuine.test(data));

function pressOf(data: string, n: number): JsonObject {
  const id = 1 + Math.floor(n / perPerson);
  const from = { id, is_bot: false, first_name: 'Mai', language_code: 'en' };
  const message = { message_id: 1, date: 1, chat: { id, type: 'private', first_name: 'Mai' }, text: 'x' };
  return { callback_query: { id: `press-${n}`, from, message, chat_instance: '1', data } };
}

/** That somebody was here is all that a forged press may leave behind. */
const isFirstSeen = ({ store, value }: Change): boolean =>
  store === 'people' && Object.keys(value ?? {}).join() === 'firstSeen';

faultRow(`${count.toLocaleString('en')} presses with forged data`, async (_random, seed) => {
  const store = createMemoryStore();
  const commit = vi.spyOn(store, 'commit');
  const desk = await openDesk({ store });
  onTestFinished(() => desk.close());
  const all = fc.sample(forged, { numRuns: count, seed });
  all.forEach((data, n) => desk.api.push(pressOf(data, n)));
  await desk.api.idle({ quietMs: 200, timeoutMs: 600_000 });
  const changes = commit.mock.calls.flatMap(([turn]) => turn.changes).filter((change) => !isFirstSeen(change));
  const taken = desk.api.callsTo('answerCallbackQuery').filter(({ answer }) => answer?.ok);
  const told = desk.api.callsTo('sendMessage').filter(({ answer }) => answer?.ok);
  expect(changes).toEqual([]);
  expect([taken.length, told.length]).toEqual([count, count]);
  expect(desk.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  return `${changes.length} changes, ${taken.length} presses answered, ${told.length} menus sent`;
});
