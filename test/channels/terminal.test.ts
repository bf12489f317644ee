import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assistant } from '../../src/assistant/assistant.ts';
import { createTerminalDoor, type TerminalDoor } from '../../src/channels/terminal/terminal.ts';
import type { Action } from '../../src/domain/action.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Store } from '../../src/domain/store.ts';
import type { Turn } from '../../src/domain/turn.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { createLogBook, type LogBook } from './log-book.ts';

const shown: Action[] = [
  { do: 'menu', page: 'help' },
  { do: 'menu', page: 'parks' },
];

/** Says back what came in; `fail` is a fault of ours, `list` has buttons. */
function echo(turns: Turn[]): Assistant {
  const reply = ({ input }: Turn): Reply => {
    if (input.kind === 'text' && input.text === 'fail') throw new Error('x');
    const said =
      input.kind === 'text'
        ? input.text
        : input.kind === 'press'
          ? JSON.stringify(input.action)
          : `/${'name' in input && input.name}`;
    const buttons = said === 'list' ? [shown.map((action, i) => ({ label: `B${i + 1}`, action }))] : [];
    return { lines: [[{ text: said, bold: true }], [{ text: 'law', href: 'https://a.vn/law' }]], buttons };
  };
  return {
    take(turn) {
      turns.push(turn);
      return { replies: [reply(turn)], changes: [], notices: [] };
    },
    ask: () => {
      throw new Error('not asked here');
    },
  };
}

let turns: Turn[];
let store: Store;
let log: LogBook;
let input: PassThrough;
let output: PassThrough;
let door: TerminalDoor;
let out: string;

function open(interactive: boolean): TerminalDoor {
  const words = { hello: 'Hello.', bye: 'Goodbye.' };
  const sorry = (_turn: Turn, reference: string): Reply => ({ lines: [[{ text: `sorry ${reference}` }]], buttons: [] });
  return createTerminalDoor({
    assistant: echo(turns),
    store,
    input,
    output,
    language: 'ko',
    interactive,
    words,
    sorry,
    log,
  });
}

beforeEach(() => {
  [turns, store, log, input, output] = [[], createMemoryStore(), createLogBook(), new PassThrough(), new PassThrough()];
  out = '';
  output.on('data', (chunk: Buffer) => (out += chunk.toString()));
});

afterEach(() => door.stop());

describe('at a pipe', () => {
  beforeEach(() => {
    door = open(false);
  });

  test('each line is echoed and answered, and the end of the input is the end', async () => {
    await door.start();
    input.end('list\n2\n2\n\n/menu now');
    await door.ended;
    const link = 'law <https://a.vn/law>';
    expect(out.split('\n')).toEqual(
      [
        ['> list', 'list', link, '[1] B1', '[2] B2', ''],
        ['> 2', '{"do":"menu","page":"parks"}', link, ''],
        ['> 2', '2', link, ''],
        ['> '],
        ['> /menu now', '/menu', link, '', ''],
      ].flat(),
    );
    expect(store.unsent()).toEqual([]);
  });

  test('turns are told apart from those of other runs', async () => {
    await door.start();
    input.end('a\nb\n');
    await door.ended;
    const [first, second] = turns;
    expect(first).toMatchObject({ person: 'terminal:here', chat: 'terminal:here', appLanguage: 'ko' });
    expect([first?.update, second?.update]).toEqual([
      expect.stringMatching(/^terminal:[0-9a-f]{8}-1$/),
      expect.stringMatching(/-2$/),
    ]);
  });

  test('a fault is told kindly, and the talk goes on', async () => {
    await door.start();
    input.end('fail\nb\n');
    await door.ended;
    expect(out).toMatch(/> fail\nsorry [0-9a-f]{6}\n\n> b\nb\n/);
    expect(log.lines).toMatchObject([{ level: 'error', text: 'a turn met a fault' }]);
  });

  test('what an earlier run left is written first; what other channels send is not', async () => {
    const reply: Reply = { lines: [[{ text: 'left over' }]], buttons: [] };
    const messages = [
      { id: 'a', chat: 'telegram:7', reply },
      { id: 'b', chat: 'terminal:here', reply },
    ];
    await store.commit({ update: 'terminal:x-1', at: '2026-01-01T00:00:00Z', changes: [], messages });
    await door.start();
    input.end();
    await door.ended;
    expect(out).toBe('left over\n\n');
    expect(store.unsent().map(({ id }) => id)).toEqual(['a']);
  });

  test('a stop takes no further line', async () => {
    await door.start();
    input.write('a\n');
    await expect.poll(() => turns.length).toBe(1);
    await door.stop();
    input.write('b\n');
    expect(turns).toHaveLength(1);
  });

  test('a reader that has gone ends it', async () => {
    await door.start();
    output.destroy(new Error('EPIPE'));
    await expect(door.ended).resolves.toBeUndefined();
  });
});

describe('at a terminal', () => {
  beforeEach(async () => {
    door = open(true);
    await door.start();
    await vi.waitUntil(() => out.includes('> '));
  });

  test('a start, a prompt, and bold letters', () => {
    const start = '\u001B[1m/start\u001B[22m\nlaw <https://a.vn/law>\n\n';
    expect(out.slice(0, out.indexOf('> '))).toContain(`${start}Hello.\n\n`);
  });

  test('a number presses a button', async () => {
    input.write('list\n1\n');
    await vi.waitUntil(() => turns.length === 3);
    expect(turns[2]?.input).toEqual({ kind: 'press', action: shown[0] });
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s leaves with a word', async (_name, key) => {
    input.write(key);
    await door.ended;
    expect(out).toMatch(/\nGoodbye\.\n$/);
  });
});
