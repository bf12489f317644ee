import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { openDesk } from '../chats/open-desk.ts';
import { dataFolder, type Service, startService } from '../chats/service.ts';
import type { BotApi } from '../support/bot-api/bot-api.ts';
import type { Fault } from '../support/bot-api/faults.ts';
import type { Person } from '../support/bot-api/people.ts';
import { faultRow } from './fault-row.ts';
import { openRestarts } from './restarts.ts';

const token = '1000000:canary-token-Zq8';
const phone = '+84 912 345 678';
const email = 'canary@example.vn';
const name = 'Canarynguyen';
const secrets = [token, 'canary-token', phone, phone.replaceAll(' ', ''), '912345678', email, name];

/** Which of the secrets a text holds. */
const found = (text: string): string[] => secrets.filter((secret) => text.includes(secret));

/** Every fault of the Bot API that a message can meet; the first words of each answer repeat what was sent, as Telegram's may. */
const apiFaults: Fault[] = [
  { kind: '429', retryAfter: 1 },
  { kind: 'status', status: 400, description: `Bad Request: can't parse entities: ${name}` },
  { kind: 'status', status: 400, description: `Bad Request: ${phone}` },
  { kind: 'status', status: 401, description: `Unauthorized: ${token}` },
  { kind: 'status', status: 403, description: `Forbidden: ${name} has blocked it` },
  { kind: 'status', status: 404, description: `Not Found: ${token}` },
  { kind: 'status', status: 500, description: email },
  { kind: 'status', status: 502, body: `<html>${token} ${email}</html>` },
  { kind: 'status', status: 200, body: `no JSON ${token}` },
  { kind: 'reset' },
  { kind: 'delivered-but-lost' },
];

const said = [
  `call me at ${phone}`,
  `write to ${email}, ${name}`,
  `/park ${phone}`,
  `/start ${email}`,
  `/${name}`,
  `land price ${name} ${phone}`,
];

/** Says everything that is nobody's business, in words, commands, presses, captions and contacts. */
function sayAll(person: Person): void {
  for (const text of said) person.text(text);
  const { messageId } = person.contact({ phone_number: phone, first_name: name });
  person.pressData(`r:p:${phone}`, messageId);
  person.pressData(email, messageId);
  person.document(`${name}.csv`, phone, email);
}

/** Lets the same person meet every fault in turn. */
async function meetFaults(api: BotApi): Promise<void> {
  for (const [i, fault] of apiFaults.entries()) {
    const person = api.person(11 + i, { first_name: name, last_name: name, username: name });
    api.faults.push({ ...fault, method: 'sendMessage', chat: 11 + i }, { ...fault, method: 'answerCallbackQuery' });
    if (fault.kind === 'reset') api.faults.push({ ...fault, method: 'getUpdates' });
    sayAll(person);
  }
  await api.idle({ quietMs: 1500, timeoutMs: 60_000 });
}

const written = ({ stdout, stderr }: Service): string => stdout() + stderr();

function allFiles(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name: file }) => readFileSync(join(parentPath, file), 'utf8')).join('\n');
}

const everythingSent = (api: BotApi): string => JSON.stringify(api.calls.map(({ payload }) => payload));

/** Starts that fail: stored files that hold secrets and cannot be read, a token that is refused or malformed, no Telegram. */
async function failingStarts(folder: string, settings: Record<string, string>): Promise<string> {
  for (const file of readdirSync(join(folder, 'journal')))
    writeFileSync(join(folder, 'journal', file), `{"${phone}": "${name}"}\n`);
  const unreadable = startService({ settings });
  const refused = startService({ settings: { ...settings, DATA_DIR: dataFolder(), BOT_TOKEN: `${token}-refused` } });
  const malformed = startService({ settings: { ...settings, DATA_DIR: dataFolder(), BOT_TOKEN: `${token} ${email}` } });
  const all = [unreadable, refused, malformed];
  expect(await Promise.all(all.map(({ ended }) => ended))).not.toContain(0);
  expect(all.map((service) => written(service).length > 0)).toEqual([true, true, true]);
  return all.map(written).join('\n');
}

faultRow('token, phone, e-mail and name through every fault of the API, the disk and the start', async () => {
  const { api, folder, start } = await openRestarts({ token });
  const service = await start();
  await meetFaults(api);
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  const files = allFiles(folder);
  const settings = { BOT_TOKEN: token, TELEGRAM_API_ROOT: api.root, DATA_DIR: folder };
  const starts = await failingStarts(folder, settings);
  const faults = new Set(api.calls.flatMap(({ fault }) => fault ?? []));
  expect([...faults].toSorted()).toEqual(['429', 'delivered-but-lost', 'reset', 'status']);
  expect(written(service)).toContain('a message was not taken by Telegram');
  const places = { logs: written(service), replies: everythingSent(api), files, starts };
  const leaks = Object.entries(places).flatMap(([place, text]) => found(text).map((secret) => `${secret} in ${place}`));
  expect(leaks).toEqual([]);
  return `${leaks.length} found in logs, replies, files and the words of failing starts (${api.calls.length} calls, ${files.length} bytes of files)`;
});

faultRow('the same through faults inside a turn and a store that fails', async () => {
  const store = createMemoryStore();
  const desk = await openDesk({ store, broken: 'telegram:13' });
  onTestFinished(() => desk.close());
  const broken = desk.api.person(13, { first_name: name });
  vi.spyOn(store, 'commit').mockRejectedValueOnce(new Error(`${token} ${phone} ${email} ${name}`));
  vi.spyOn(store, 'settle').mockRejectedValueOnce(new Error(`${token} ${phone} ${email} ${name}`));
  sayAll(broken);
  sayAll(desk.api.person(14, { first_name: name }));
  await desk.api.idle({ quietMs: 300, timeoutMs: 30_000 });
  const errors = desk.log.lines.filter(({ level }) => level === 'error');
  expect(new Set(errors.map(({ text }) => text)).size).toBe(3);
  const leaks = found(JSON.stringify(desk.log.lines) + everythingSent(desk.api));
  expect(leaks).toEqual([]);
  return `${leaks.length} found in ${errors.length} logged faults and ${desk.api.callsTo('sendMessage').length} replies`;
});
