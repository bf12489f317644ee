import * as fc from 'fast-check';
import { expect, onTestFinished } from 'vitest';
import type { Line } from '../../src/domain/reply.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { type Desk, openDesk } from '../chats/open-desk.ts';
import type { BotApi } from '../support/bot-api/bot-api.ts';
import type { JsonObject } from '../support/bot-api/json.ts';
import { faultRow, full } from './fault-row.ts';
import { oddText } from './odd-texts.ts';

const count = full ? 5000 : 400;
const chats = 20;

const written = oddText.map((text) => text.slice(0, 300)).filter((text) => text.trim() !== '');
/** Half a character is shown as the sign for none. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
const toChat = (n: number): number => 1 + (n % chats);

/** The text as plain words, in bold, in italics and as a link, as names of people and things stand in a message. */
const linesWith = (text: string): Line[] => [
  [{ text: '«' }, { text }, { text: '», ' }, { text, bold: true }],
  [
    { text, bold: true, italic: true },
    { text: ', ' },
    { text, href: `https://a.vn/?q=${encodeURIComponent(wellFormed(text))}` },
  ],
  [{ text: '.' }],
];

const asTyped = (text: string): string => wellFormed(`«${text}», ${text}\n${text}, ${text}\n.`);

/** An edit is not answered, but opens the chat. */
const opening = (id: number): JsonObject => ({
  edited_message: { message_id: 1, date: 1, chat: { id, type: 'private' }, from: { id, is_bot: false }, text: 'x' },
});

/** A desk that finds one message for each text kept and not sent, as after a kill. */
async function deskWith(texts: readonly string[]): Promise<Desk> {
  const store = createMemoryStore();
  for (const [n, text] of texts.entries()) {
    const message = { id: `m${n}`, chat: `telegram:${toChat(n)}`, reply: { lines: linesWith(text), buttons: [] } };
    await store.commit({ update: `u${n}`, at: '2026-03-02T12:00:00Z', changes: [], messages: [message] });
  }
  const desk = await openDesk({ store, waiting: Array.from({ length: chats }, (_, i) => opening(i + 1)) });
  onTestFinished(() => desk.close());
  await expect.poll(() => store.unsent().length, { timeout: 600_000 }).toBe(0);
  return desk;
}

const refusedMarkup = (api: BotApi): number =>
  api.refusals().filter(({ answer }) => answer && !answer.ok && answer.description.includes("can't parse entities"))
    .length;

faultRow(`${count.toLocaleString('en')} names and texts with markup, sent`, async (_random, seed) => {
  const texts = fc.sample(written, { numRuns: count, seed });
  const { api } = await deskWith(texts);
  const shown = Array.from({ length: chats }, (_, i) =>
    api
      .chat(i + 1)
      .messages()
      .map(({ plain }) => plain),
  );
  const wanted = shown.map((_, i) => texts.filter((_text, n) => toChat(n) === i + 1).map(asTyped));
  expect(shown).toEqual(wanted);
  expect(api.refusals()).toEqual([]);
  return `${shown.flat().length} shown as typed, ${refusedMarkup(api)} "can't parse entities"`;
});

faultRow(`${count.toLocaleString('en')} people with markup for names who write it`, async (_random, seed) => {
  const texts = fc.sample(written, { numRuns: count, seed });
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  texts.forEach((text, n) => desk.api.person(n + 1, { first_name: text, last_name: text }).text(text));
  await desk.api.idle({ quietMs: 200, timeoutMs: 600_000 });
  expect(desk.api.refusals()).toEqual([]);
  expect(desk.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  const silent = texts.filter((_text, n) => !desk.api.chat(n + 1).last());
  expect(silent).toEqual([]);
  return `${count - silent.length} answered, ${refusedMarkup(desk.api)} "can't parse entities"`;
});
