import { expect, test, vi } from 'vitest';
import { createBotApi } from '../../support/bot-api/bot-api.ts';
import { dataFolder, startService } from '../service.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What is said before the kill, what after it, and what the next answer must show. */
const flows: readonly (readonly [string, readonly string[], string, RegExp])[] = [
  ['finding land', ['/find', 'electronics', '20'], '15', /Noted: 15 km[\s\S]*electronics, 20 ha, 15 km/],
  ['the procedure plan', ['/plan', 'foreign'], 'economic zone', /Step 3 of/],
  ['a deadline', ['/deadline', 'investment registration certificate'], 'filed', /Step 3 of/],
  ['an enquiry', ['/enquiry', '[I agree]', 'Kim'], 'kim@example.com', /Step 4 of[\s\S]*Kim, kim@example\.com/],
  ['comparing parks', ['/compare', 'VSIP Hai Phong'], 'Dai An', /VSIP Hai Phong[\s\S]*Dai An/],
];

test.each(flows)('%s goes on after a kill as if nothing had been', async (_, before, after, expected) => {
  const api = createBotApi({ waitMs: 60_000 });
  await api.start();
  const settings = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: dataFolder() };
  const kim = api.person(5, { language_code: 'en' });
  const first = startService({ settings });
  for (const text of before) {
    const label = /^\[(.+)\]$/.exec(text)?.[1];
    if (label) kim.press(label);
    else kim.text(text);
    await kim.next();
  }
  await api.idle();
  first.process.kill('SIGKILL');
  await first.ended;
  startService({ settings });
  const { updateId } = kim.text(after);
  expect((await kim.next()).plain).toMatch(expected);
  api.redeliver(updateId);
  await api.idle();
  expect(kim.quiet()).toBe(true);
  await api.stop();
});
