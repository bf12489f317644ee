import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Answered = { id: string; kind: string; language: string; records: string[]; text: string };

const long = 'khu công nghiệp Đồ Sơn rộng bao nhiêu héc ta '.repeat(120).slice(0, 4096);
const lines = [
  JSON.stringify({ id: 'en', question: 'How large is Nomura?', language: 'en' }),
  JSON.stringify({ id: 'vi', question: 'KCN Nomura rộng bao nhiêu?', language: 'vi' }),
  JSON.stringify({ id: 'which', question: 'When was Trang Due founded?', language: '' }),
  '',
  '{"id": "broken", "question": ',
  JSON.stringify({ id: 'no-question' }),
  JSON.stringify({ id: 'no-language', question: 'Giấy phép môi trường mất bao lâu?' }),
  JSON.stringify({ id: 'unpublished', question: 'water supply of Do Son', language: 'en' }),
  JSON.stringify({ id: 'hello', question: 'hello', language: 'en' }),
  JSON.stringify({ id: 'unknown', question: 'weather in paris', language: 'en' }),
  JSON.stringify({ id: 'blank', question: '   ', language: 'en' }),
  JSON.stringify({ id: 'long', question: long, language: 'vi' }),
  JSON.stringify({ id: 'odd', question: '😀‮\u0000{ $name } <b>&lt; "', language: 'en' }),
];
const answeredIds = lines.flatMap((line) => /"id":"([\w-]+)","question"/.exec(line)?.[1] ?? []);

describe('ask --jsonl', () => {
  const data = mkdtempSync(join(tmpdir(), 'haidang-ask-'));
  let out: Answered[] = [];
  let said = '';
  let status: number | null = null;
  const answer = (id: string): Answered => {
    const found = out.find((each) => each.id === id);
    if (!found) throw new Error(`no answer ${id}: ${said}`);
    return found;
  };

  beforeAll(() => {
    const run = spawnSync('npx', ['--no-install', 'tsx', 'src/operator/ask.ts', '--jsonl'], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, DATA_DIR: data },
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
      timeout: 60_000,
    });
    out = run.stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Answered] : []));
    said = run.stderr;
    status = run.status;
  }, 60_000);

  afterAll(() => rmSync(data, { recursive: true }));

  it('answers each good line with one line, in their order', () => {
    expect(out.map(({ id }) => id)).toEqual(answeredIds);
  });

  it('names each line that is wrong on stderr, and ends with 1', () => {
    expect(said).toMatch(/line 5\b/);
    expect(said).toMatch(/line 6\b.*question/);
    expect(said.match(/\bline \d+/g)).toHaveLength(2);
    expect(status).toBe(1);
  });

  it('holds exactly id, kind, language, records and text', () => {
    for (const each of out) {
      expect(Object.keys(each)).toEqual(['id', 'kind', 'language', 'records', 'text']);
      expect(['answer', 'clarify', 'unknown']).toContain(each.kind);
      expect(['vi', 'en', 'zh', 'ja', 'ko']).toContain(each.language);
      expect(each.text.trim()).not.toBe('');
    }
  });

  it.each([
    ['en', 'answer', 'en', ['park/nomura-hai-phong']],
    ['vi', 'answer', 'vi', ['park/nomura-hai-phong']],
    ['no-language', 'answer', 'vi', ['procedure/environmental-permit']],
    ['unpublished', 'answer', 'en', ['park/do-son']],
    ['hello', 'answer', 'en', []],
    ['unknown', 'unknown', 'en', []],
    ['blank', 'unknown', 'en', []],
    ['odd', 'unknown', 'en', []],
  ])('%s: %s in %s', (id, kind, language, records) => {
    expect(answer(id)).toMatchObject({ kind, language, records });
  });

  it('says the figure asked for first, with unit, date and publisher', () => {
    expect(answer('en').text.split('\n')[1]).toMatch(/^Area: 153 ha \(26 July 2022; .+\)$/);
    expect(answer('vi').text.split('\n')[1]).toMatch(/: 153 ha \(26\/7\/2022; .+\)$/);
  });

  it('says that a figure is unverified before it says the figure', () => {
    expect(answer('no-language').text).toMatch(/Không chính thức, tháng 9\/2026.*: .*20 ngày làm việc/);
  });

  it('of several that are meant, the records are the candidates', () => {
    const { kind, records } = answer('which');
    expect(kind).toBe('clarify');
    expect(records.toSorted()).toEqual(['park/trang-due-1', 'park/trang-due-2', 'park/trang-due-3']);
  });

  it('is short enough for a phone', () => {
    for (const { text } of out) expect(text.length).toBeLessThan(1000);
  });

  it('answers a text as long as Telegram allows', () => {
    expect(answer('long')).toMatchObject({ language: 'vi', records: ['park/do-son'] });
  });
});
