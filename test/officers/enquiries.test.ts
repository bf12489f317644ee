import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowing } from '../../src/assistant/assistant.ts';
import { noteUndelivered } from '../../src/assistant/undelivered.ts';
import { settingsKey } from '../../src/domain/enquiry-settings.ts';
import { workingHours } from '../../src/domain/working-hours.ts';
import { enquiryFigures, median, receivedIn } from '../../src/officers/enquiries/figures.ts';
import { catalogues, shippedKnowing } from '../assistant/chat.ts';
import { enquiryOf, kim, lan, minh, openEnquiryDesk, owner, reference, staffedDesk } from './enquiry-desk.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
}, 60_000);

type Desk = Awaited<ReturnType<typeof staffedDesk>>;

/** Lan writes a reply, or asks back, and sends it. */
async function writes({ act, says, presses }: Desk, kind: 'reply' | 'ask' | 'close', text: string): Promise<string> {
  await act(lan, 'enquiry-reply', reference, kind);
  await says(lan, text);
  return presses(lan, 'Send');
}

describe('the inbox', () => {
  it('counts, lists and opens an enquiry', async () => {
    const { says, labels, presses } = await staffedDesk(knowing);
    expect(await says(lan, '/enquiries')).toMatch(/^New: 1\n.*within 2 working days/);
    expect(labels(lan).slice(0, 4)).toEqual([
      `${reference} · 한국어 · 20 ha · 20 November 2026`,
      'Mine: 0',
      'Waiting: 0',
      'Colleagues: 0',
    ]);
    expect(await presses(lan, labels(lan)[0] ?? '')).toMatch(
      /Enquiry HZ-261120-AB12C\nNew: nobody[\s\S]*by 25 November 2026[\s\S]*Kim[\s\S]*kim@example\.com[\s\S]*20 ha/,
    );
  });

  it('shows a page at a time, the newest first', async () => {
    const desk = await staffedDesk(knowing);
    const at = (n: number) => `2026-11-20T03:0${n}:00.000Z`;
    for (let n = 1; n < 8; n++)
      await desk.keep({ store: 'enquiries', key: `HZ-${n}`, value: enquiryOf({ reference: `HZ-${n}`, at: at(n) }) });
    await desk.says(lan, '/enquiries');
    expect(
      desk
        .labels(lan)
        .slice(0, 7)
        .map((label) => label.split(' ')[0]),
    ).toEqual(['HZ-7', 'HZ-6', 'HZ-5', 'HZ-4', 'HZ-3', 'HZ-2', 'Older']);
    await desk.presses(lan, 'Older');
    expect(
      desk
        .labels(lan)
        .slice(0, 3)
        .map((label) => label.split(' ')[0]),
    ).toEqual(['HZ-1', reference, 'Newer']);
  });

  it('is nothing to a stranger, by command or by button', async () => {
    const { says, act, enquiry } = await staffedDesk(knowing);
    expect(await says('telegram:99', '/enquiries')).toBe(await says('telegram:99', '/nonsense'));
    for (const verb of ['enquiry', 'enquiry-claim', 'enquiry-close', 'enquiry-hand', 'my-enquiry', 'my-enquiry-close'])
      expect(await act('telegram:99', verb, reference)).not.toMatch(/Kim|20 ha|HZ-/);
    expect(enquiry()).toEqual(enquiryOf());
  });

  it('keeps who asks to itself until a confidential enquiry is released', async () => {
    const desk = await staffedDesk(knowing, { confidential: true, company: 'Secret Co' });
    const hidden = await desk.act(lan, 'enquiry', reference);
    expect(hidden).toContain('20 ha');
    expect(hidden).not.toMatch(/Kim|kim@|Secret/);
    await desk.keep({
      store: 'enquiries',
      key: reference,
      value: enquiryOf({ confidential: true, released: desk.clock.at }),
    });
    expect(await desk.act(lan, 'enquiry', reference)).toContain('kim@example.com');
  });
});

describe('an enquiry', () => {
  it('is taken by one of two officers at once, and the other is told who has it', async () => {
    const { act, enquiry } = await staffedDesk(knowing);
    const [first, second] = await Promise.all([
      act(lan, 'enquiry-claim', reference),
      act(minh, 'enquiry-claim', reference),
    ]);
    expect(first).toContain('It is yours now.');
    expect(second).toMatch(/^Lan has it\./);
    expect(enquiry()?.desk?.holder).toBe(lan);
    expect(await act(minh, 'enquiry-close', reference)).toMatch(/^Lan has it\./);
    expect(enquiry()?.closed).toBeUndefined();
  });

  it('is replied to in the language of its person, an officer’s words untouched, also after a restart', async () => {
    const desk = await staffedDesk(knowing);
    await desk.act(lan, 'enquiry-reply', reference, 'reply');
    desk.restart();
    const preview = await desk.says(lan, 'Please see <Nam Dinh Vu> & call us. cancel?');
    expect(preview).toMatch(/한국어[\s\S]*<Nam Dinh Vu> & call us/);
    expect(desk.lastOf(kim)).toBe('');
    desk.restart();
    expect(await desk.presses(lan, 'Send')).toMatch(/On its way[\s\S]*In hand: Lan/);
    expect(desk.lastOf(kim)).toBe(
      '문의 HZ-261120-AB12C에 대한 관리위원회의 답변\n담당자가 쓴 글(번역 없음):\nPlease see <Nam Dinh Vu> & call us. cancel?',
    );
    expect(desk.enquiry()?.letters).toMatchObject([{ kind: 'reply' }]);
    expect(await desk.act(lan, 'enquiry', reference)).toContain('First reply after 1 working hour');
  });

  it('goes back and forth: asked back, answered, and the officer is told', async () => {
    const desk = await staffedDesk(knowing);
    await writes(desk, 'ask', 'How much power?');
    expect(await desk.says(lan, '/enquiries')).toContain('New: 0');
    expect(desk.labels(lan)).toContain('Waiting: 1');
    await desk.presses(kim, '답하기');
    await desk.says(kim, '5 MW');
    expect(await desk.presses(kim, '보내기')).toMatch(
      /덧붙였으며[\s\S]*담당자가 처리하고[\s\S]*How much power\?[\s\S]*5 MW/,
    );
    expect(desk.lastOf(lan)).toBe(`Enquiry ${reference}: its person has written\n5 MW`);
    expect(await desk.presses(lan, 'Open the enquiry')).toContain('In hand: Lan.');
  });

  it('is handed over with both told, and noted upon without a word to its person', async () => {
    const desk = await staffedDesk(knowing);
    await desk.act(lan, 'enquiry-claim', reference);
    await desk.act(owner, 'enquiry-hand', reference);
    await desk.presses(owner, 'Minh');
    expect(desk.lastOf(minh)).toBe(`an owner of the desk has handed enquiry ${reference} over to you.`);
    expect(desk.lastOf(lan)).toMatch(/over from you to Minh\.$/);
    await desk.act(lan, 'enquiry-note', reference);
    await desk.says(lan, 'knows the chairman');
    await desk.presses(lan, 'Keep the note');
    expect(await desk.act(minh, 'enquiry', reference)).toContain('Lan: knows the chairman');
    expect(await desk.act(kim, 'my-enquiry', reference)).not.toContain('chairman');
    await desk.says(kim, '/mydata');
    const file = desk.said.findLast(({ reply }) => reply.document)?.reply.document?.text ?? '';
    expect(file).toContain('kim@example.com');
    expect(file).not.toMatch(/chairman|telegram:1[12]/);
  });

  it('is closed with a word, opened again by what its person adds, and closed by them', async () => {
    const desk = await staffedDesk(knowing);
    await writes(desk, 'close', 'Done. Good luck!');
    expect(desk.enquiry()?.closed).toMatchObject({ by: 'officer' });
    expect(desk.lastOf(kim)).toMatch(/Done\. Good luck!/);
    await desk.presses(kim, '덧붙이기');
    await desk.says(kim, 'one thing more');
    await desk.presses(kim, '보내기');
    expect(desk.enquiry()?.closed).toBeUndefined();
    expect(await desk.presses(kim, '내 문의 종료')).toContain('종료되었습니다');
    expect(desk.lastOf(lan)).toContain('was closed by the person who sent it');
    expect(await desk.act(lan, 'enquiry-reopen', reference)).toContain('Open again');
  });

  it('is not replied to when a colleague has taken it while one wrote: the text comes back', async () => {
    const desk = await staffedDesk(knowing);
    await desk.act(lan, 'enquiry-reply', reference, 'reply');
    await desk.says(lan, 'my long answer');
    await desk.act(minh, 'enquiry-claim', reference);
    expect(await desk.presses(lan, 'Send')).toMatch(/^Not sent\.\nMinh has it\.\nYour text: my long answer/);
    expect(desk.lastOf(kim)).toBe('');
  });

  it('whose officer has left is anybody’s again, and forgets who had their data deleted', async () => {
    const desk = await staffedDesk(knowing);
    await desk.act(lan, 'enquiry-claim', reference);
    await desk.does(lan, { kind: 'press', action: { do: 'forget' } });
    expect(desk.enquiry()).toEqual(enquiryOf({ desk: { notes: [] } }));
    expect(await desk.act(minh, 'enquiry-claim', reference)).toContain('It is yours now.');
  });

  it('whose letter did not arrive shows it, and who wrote it is told', async () => {
    const desk = await staffedDesk(knowing);
    await writes(desk, 'reply', 'Hello');
    const message = desk.said.findLast(({ chat }) => chat === kim);
    if (!message) throw new Error('no message');
    await noteUndelivered(desk.store, message, 'refused', desk.clock.at);
    await desk.tick();
    await desk.tick();
    expect(desk.said.filter(({ chat, id }) => chat === lan && id.startsWith('came-back'))).toHaveLength(1);
    expect(desk.lastOf(lan)).toContain('could not be delivered');
    expect(await desk.presses(lan, 'Open the enquiry')).toContain('⚠ not delivered');
    expect([...desk.store.all('undelivered')]).toEqual([]);
  });
});

describe('the promise', () => {
  it('is set by owners; who is late is reminded once a day, on working days', async () => {
    const desk = await staffedDesk(knowing);
    expect(await desk.act(owner, 'enquiry-promise', '', '1')).toContain('within 1 working day');
    expect(await desk.act(lan, 'enquiry-promise', '', '3')).toContain('Your role does not include this');
    const reminded = () => desk.said.filter(({ id }) => id.startsWith('enquiries-overdue')).map(({ chat }) => chat);
    for (const at of [
      '2026-11-21T05:00:00.000Z',
      '2026-11-23T05:00:00.000Z',
      '2026-11-24T05:00:00.000Z',
      '2026-11-25T00:30:00.000Z',
    ]) {
      desk.clock.at = at;
      await desk.tick();
    }
    expect(reminded()).toEqual([]);
    desk.clock.at = '2026-11-25T01:30:00.000Z';
    await desk.tick();
    await desk.tick();
    expect(reminded()).toEqual([owner, lan, minh]);
    await desk.act(lan, 'enquiry-claim', reference);
    desk.clock.at = '2026-11-26T01:30:00.000Z';
    await desk.tick();
    expect(reminded()).toEqual([owner, lan, minh, lan]);
    expect(await desk.act(lan, 'enquiry', reference)).toContain('⚠ Overdue');
  });

  it('is counted over office hours', () => {
    const { calendar } = knowing.base;
    expect(workingHours(calendar, '2026-11-20T08:00:00.000Z', '2026-11-23T02:30:00.000Z')).toBe(3.5);
    expect(workingHours(calendar, '2026-11-20T04:30:00.000Z', '2026-11-20T05:30:00.000Z')).toBe(0.5);
    expect(workingHours(calendar, '2026-11-21T04:30:00.000Z', '2026-11-22T05:30:00.000Z')).toBe(0);
  });

  it('has its figures for a month', () => {
    const reply = (at: string) => [{ at, kind: 'reply' as const, text: 'x' }];
    const all = [
      enquiryOf({ letters: reply('2026-11-20T04:00:00.000Z') }),
      enquiryOf({ letters: reply('2026-11-27T04:00:00.000Z') }),
      enquiryOf({ closed: { at: '2026-11-20T04:00:00.000Z', by: 'person' } }),
      enquiryOf(),
      enquiryOf({ at: '2026-10-20T04:00:00.000Z' }),
    ];
    const month = receivedIn(all, '2026-11');
    const figures = enquiryFigures(month, { calendar: knowing.base.calendar, days: 2, today: '2026-11-26' });
    expect(figures).toEqual({
      received: 4,
      states: { new: 3, taken: 0, waiting: 0, closed: 1 },
      firstReplyHours: [2, 34],
      promise: { kept: 1, judged: 3 },
    });
    expect(median(figures.firstReplyHours)).toBe(18);
  });
});

describe('a group that is told of new enquiries', () => {
  it('is named by an owner in it, hears no personal data, and is left alone once it takes nothing', async () => {
    const desk = openEnquiryDesk(knowing);
    const group = { chat: 'telegram:-100' };
    await desk.does(owner, { kind: 'command', name: 'alerts', rest: '' }, group);
    expect(desk.lastOf(owner)).toContain('Groups told: 1.');
    expect(desk.lastOf('telegram:-100')).toBe(catalogues.en.format('desk-in-private'));
    await desk.does(kim, { kind: 'command', name: 'enquiry', rest: '' });
    for (const text of ['동의']) await desk.presses(kim, text);
    for (const text of ['김철수', 'kim@example.com', '20']) await desk.does(kim, { kind: 'text', text });
    await desk.presses(kim, '보내기');
    expect(desk.lastOf('telegram:-100')).toMatch(
      /^Câu hỏi mới HZ-261120-\w+ bằng tiếng Hàn về đất hoặc khu công nghiệp\.$/,
    );
    expect(desk.lastOf(owner)).toContain('김철수');
    await noteUndelivered(desk.store, { id: 'm', purpose: 'alert:telegram:-100' }, 'refused', desk.clock.at);
    await desk.tick();
    expect(desk.store.get('enquirySettings', settingsKey)?.alerts).toEqual([]);
  });
});
