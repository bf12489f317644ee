import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowing } from '../../src/assistant/assistant.ts';
import type { Language } from '../../src/domain/language.ts';
import { heldStore, openChat, shippedKnowing } from '../assistant/chat.ts';

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
});

const me = 'test:5501';
const opened = (language: Language = 'en') => {
  const store = heldStore();
  return { store, chat: openChat(knowing, language, store), own: () => store.get('subscriptions', me) };
};

describe('topics', () => {
  it('are shown with nothing on, and switched by button and by name, each once', () => {
    const { chat, own } = opened();
    expect(chat.says('/subscribe')).toContain('You are subscribed to nothing.');
    expect(own()).toBeUndefined();
    chat.presses('New land');
    expect(chat.says('procedures and law')).toContain('“Procedures and law” is on.');
    expect(chat.says('new land')).toContain('“New land” is on already.');
    expect(own()?.topics).toEqual(['new-land', 'procedures-law']);
    expect(chat.labels().slice(0, 2)).toEqual(['✓ New land', '✓ Procedures and law']);
    chat.presses('✓ New land');
    expect(own()?.topics).toEqual(['procedures-law']);
  });

  it.each([
    ['en', 'new land and events', ['new-land', 'events']],
    ['vi', 'quy dat, thủ tục', ['new-land', 'procedures-law']],
    ['zh', '活动', ['events']],
    ['vi', 'Quỹ đất và mèo', undefined],
    ['vi', 'th', undefined],
  ] as const)('%s "%s" switches on %j', (language, text, topics) => {
    const { chat, own } = opened(language);
    chat.says('/subscribe');
    chat.says(text);
    expect(own()?.topics).toEqual(topics);
  });

  it('come in the language in which somebody subscribed', () => {
    const { chat, store } = opened('zh');
    chat.says('订阅');
    chat.presses('活动');
    expect(store.get('people', me)?.language).toBe('zh');
    expect(chat.presses('完成')).toContain('中文');
    expect(store.get('flows', `${me}|${me}`)).toBeUndefined();
  });

  it('are no topics any more for texts after Done, and questions are answered before', () => {
    const { chat, own } = opened();
    chat.says('/topics');
    expect(chat.says('how long does an investment certificate take?')).toMatch(/10 working days/);
    expect(chat.says('purple elephants')).toContain('That is no topic');
    chat.presses('Done');
    chat.says('new land');
    expect(own()).toBeUndefined();
  });

  it('open by a link, and an old button does not undo what it did', () => {
    const { chat, own } = opened();
    expect(chat.says('/start topic_new-land')).toContain('New parks and land');
    chat.presses('New land');
    chat.does({ kind: 'press', action: { do: 'act', verb: 'topic', of: 'new-land', choice: 'on' } });
    expect(own()?.topics).toEqual(['new-land']);
    chat.does({ kind: 'press', action: { do: 'act', verb: 'topic', of: 'no-such', choice: 'on' } });
    expect(own()?.topics).toEqual(['new-land']);
  });
});

describe('stopping', () => {
  it.each(['/stop', 'unsubscribe', 'STOP', 'huỷ đăng ký', 'dừng', '停止订阅', '停止', '구독 취소', '중지', '配信停止'])(
    '"%s" ends all at once',
    (text) => {
      const { chat, own } = opened();
      chat.says('/subscribe');
      chat.presses('New land');
      chat.presses('Events');
      chat.says('/menu');
      chat.says(text);
      expect(own()).toBeUndefined();
      expect(chat.says('/stop')).toContain('nothing to stop');
    },
  );

  it('by the button under an announcement ends that topic, and offers to end all', () => {
    const { chat, own } = opened();
    chat.says('/subscribe');
    chat.presses('New land');
    chat.presses('Events');
    chat.does({ kind: 'press', action: { do: 'act', verb: 'stop-topic', of: 'events' } });
    expect(own()?.topics).toEqual(['new-land']);
    expect(chat.presses('Stop all')).toContain('Stopped: New land');
    expect(own()).toBeUndefined();
  });
});

describe('times', () => {
  it('are set by buttons and stay when topics change', () => {
    const { chat, own } = opened();
    chat.says('/subscribe');
    chat.presses('New land');
    chat.presses('When they come');
    expect(chat.presses('Quiet 22:00–06:00')).toContain('Quiet 22:00–06:00');
    expect(chat.presses('Gathered, daily at 08:00')).toContain('Gathered, daily at 08:00. Quiet 22:00–06:00.');
    chat.presses('🔔 Subscriptions');
    chat.presses('✓ New land');
    expect(own()).toMatchObject({ topics: [], quiet: { from: '22:00', until: '06:00' }, digest: 'daily' });
    expect(chat.says('/stop')).toContain('nothing to stop');
    expect(own()).toBeUndefined();
  });
});

describe('who blocks the bot', () => {
  it('rests, is asked once on return, and goes on or stops as they say', () => {
    const { chat, own } = opened();
    chat.says('/subscribe');
    chat.presses('New land');
    chat.does({ kind: 'membership', here: false });
    expect(own()).toMatchObject({ topics: ['new-land'], paused: expect.any(String) as string });
    expect(chat.does({ kind: 'membership', here: true })).toContain('Shall they go on?');
    expect(chat.says('/menu')).not.toContain('Shall they go on?');
    expect(own()?.paused).toBeDefined();
    chat.does({ kind: 'press', action: { do: 'act', verb: 'go-on' } });
    expect(own()).not.toHaveProperty('paused');
    chat.does({ kind: 'membership', here: false });
    expect(chat.says('/help')).toContain('Shall they go on?');
    chat.does({ kind: 'press', action: { do: 'act', verb: 'stop-all' } });
    expect(own()).toBeUndefined();
    expect(chat.does({ kind: 'membership', here: true })).toBe('');
  });
});

describe('watched searches', () => {
  function searched(chat: ReturnType<typeof opened>['chat'], hectares: string) {
    chat.says('/cancel');
    chat.says('/find');
    for (const text of ['electronics', hectares, '20 km', 'skip']) chat.says(text);
    return chat.presses('Tell me when something new fits');
  }

  it('keep what was asked and what fits already, three of them at most, each once', () => {
    const { chat, store } = opened();
    expect(searched(chat, '20 ha')).toContain('Noted.');
    const [, kept] = [...store.all('watches')][0] ?? [];
    expect(kept).toMatchObject({ answers: { industry: 'electronics', hectares: 20 }, person: me });
    expect(kept?.known).toContain('park/vsip-hai-phong');
    expect(searched(chat, '20 ha')).toContain('being watched already');
    searched(chat, '10 ha');
    searched(chat, '5 ha');
    expect(searched(chat, '2 ha')).toContain('At most 3');
    expect(chat.presses('Stop watching 2')).toContain('no longer watched');
    expect([...store.all('watches').keys()]).toEqual([`${me}/1`, `${me}/3`]);
    expect(chat.says('/topics')).toContain('Searches for land being watched: 2');
    expect(chat.says('/stop')).toContain('no longer watched: 2');
    expect(store.all('watches').size).toBe(0);
  });
});

describe('one topic in words, anywhere in the chat', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'subscribe to events', 'stop events', 'what am I subscribed to?'],
    ['vi', 'đăng ký nhận tin về sự kiện', 'thôi sự kiện', 'tôi đang đăng ký những gì?'],
    ['zh', '订阅活动', '取消订阅活动', '我订阅了什么？'],
    ['ja', 'イベントを購読したい', 'イベントの購読をやめる', '何を購読していますか'],
    ['ko', '행사 구독하고 싶어요', '행사 구독 취소', '내가 구독한 것은?'],
  ])('in %s: "%s", "%s", "%s"', (language, on, off, which) => {
    const { chat, own, store } = opened(language);
    chat.says(on);
    expect(own()?.topics).toEqual(['events']);
    chat.does({ kind: 'press', action: { do: 'act', verb: 'topic', of: 'new-land', choice: 'on' } });
    chat.says(off);
    expect(own()?.topics).toEqual(['new-land']);
    chat.says(which);
    expect(store.get('flows', `${me}|${me}`)).toMatchObject({ flow: 'subscribe' });
    chat.says(on);
    expect(own()?.topics).toEqual(['new-land', 'events']);
  });

  it.each<[Language, string, string]>([
    ['en', 'no more events', 'done'],
    ['vi', 'tắt sự kiện', 'xong'],
    ['zh', '关闭活动', '完成'],
    ['ja', 'イベントを停止', '完了'],
    ['ko', '행사 취소', '완료'],
  ])('in %s the page of topics hears "%s" and is closed by "%s"', (language, off, done) => {
    const { chat, own, store } = opened(language);
    chat.says('/subscribe');
    for (const topic of ['new-land', 'events'])
      chat.does({ kind: 'press', action: { do: 'act', verb: 'topic', of: topic, choice: 'on' } });
    chat.says(off);
    expect(own()?.topics).toEqual(['new-land']);
    chat.says(done);
    expect(store.get('flows', `${me}|${me}`)).toBeUndefined();
    expect(own()?.topics).toEqual(['new-land']);
  });

  it('changes nothing that was not clearly meant, and says nothing in a group', () => {
    const { chat, own } = opened();
    for (const text of ['stop events', 'start new land', 'tell me about new land', 'cancel events']) chat.says(text);
    expect(own()).toBeUndefined();
    chat.says('subscribe to everything');
    expect(own()?.topics).toHaveLength(5);
  });
});
