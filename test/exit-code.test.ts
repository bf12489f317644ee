import { expect, test } from 'vitest';
import { PollingRefused } from '../src/channels/telegram/refused.ts';
import { NobodyThere } from '../src/channels/terminal/input-kind.ts';
import { SettingsFaulty } from '../src/config.ts';
import { exitCodeOf } from '../src/exit-code.ts';
import { KnowledgeFaulty } from '../src/knowledge/faults.ts';
import { StoreUnreadable } from '../src/storage/store-unreadable.ts';

test.each<[string, unknown, number]>([
  ['faulty settings', new SettingsFaulty([]), 78],
  ['faulty knowledge', new KnowledgeFaulty([]), 78],
  ['a stored file that cannot be read', new StoreUnreadable('x', 1, 'x'), 78],
  ['a token that Telegram does not know', new PollingRefused(401), 78],
  ['another process with the same token', new PollingRefused(409), 78],
  ['nobody to talk to', new NobodyThere(), 78],
  ['polling that broke', new PollingRefused(undefined), 1],
  ['anything else', new Error('x'), 1],
  ['what is no error', 'x', 1],
])('%s', (_name, error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});
