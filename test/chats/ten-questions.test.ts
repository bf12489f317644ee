import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/assistant.ts';
import { createSorry } from '../../src/assistant/sorry.ts';
import { createTerminalDoor } from '../../src/channels/terminal/terminal.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, shippedKnowing } from '../assistant/chat.ts';
import { createLogBook } from '../channels/log-book.ts';
import { type Desk, openDesk } from './open-desk.ts';

/** Questions as people mistype them, with what a right answer must show. The README prints such a conversation. */
const questions: readonly (readonly [string, string])[] = [
  ['How larg is Trang Due 3?', '652.73 ha'],
  ['VSIP hai phogn occupancy', '72%'],
  ['who devlops nam trang cat', 'Vinhomes'],
  ['how long does an investmnt certificat take', '10 working days'],
  ['DEEP C land prise', 'DEEP C Hai Phong II'],
  ['dien tich kcn nam dinh vu', '1.329 ha'],
  ['kcn trangf dueej 3 vốn bao nhieu', '8.094 tỷ đồng'],
  ['giay phep xay dung moi mat bao lau', '10 ngày làm việc'],
  ['nop ho so irc ngay 12/2/2026 thi bao gio xong', '5/3/2026'],
  ['khu nao gan san bay cat bi nhat', '8 km'],
];

describe('ten mistyped questions', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  it.each(questions)('on Telegram: %s', async (question, part) => {
    const person = desk.api.person(7000 + questions.findIndex(([text]) => text === question), { started: true });
    person.text(question);
    expect((await person.next()).plain).toContain(part);
    expect(desk.api.refusals()).toEqual([]);
  });

  it('in the terminal', async () => {
    const store = createMemoryStore();
    const knowing = shippedKnowing();
    const output = new PassThrough();
    const input = new PassThrough();
    const door = createTerminalDoor({
      assistant: createAssistant({ knowing: () => knowing, store, catalogues }),
      store,
      input,
      output,
      language: 'en',
      interactive: false,
      words: { hello: '', bye: '' },
      sorry: createSorry({ store, catalogues }),
      log: createLogBook(),
    });
    input.end(`${questions.map(([question]) => question).join('\n')}\n`);
    await Promise.all([door.start(), door.ended]);
    const said = String(output.read());
    for (const [question, part] of questions) expect(said.split(`> ${question}`)[1]?.split('\n> ')[0]).toContain(part);
  });
});
