import { afterAll, describe, expect, it, vi } from 'vitest';
import { audienceOf } from '../../../src/announcements/sender/audience.ts';
import { openFileStore } from '../../../src/storage/file-store.ts';
import { createLogBook } from '../../channels/log-book.ts';
import { createTempFolders } from '../../storage/temp-folders.ts';
import { openDesk } from '../open-desk.ts';
import { talkTo } from './talk.ts';

vi.setConfig({ testTimeout: 60_000 });

const folders = createTempFolders();
afterAll(() => folders.removeAll());

const wordings = {
  vi: {
    nothing: 'Bạn chưa đăng ký chủ đề nào.',
    hundred: 'một trăm',
    refused: 'Đó không phải là một chủ đề.',
    land: 'Quỹ đất',
    law: 'Thủ tục và pháp luật',
    done: 'Xong',
    both: 'Bạn nhận thông báo về: Quỹ đất, Thủ tục và pháp luật.',
    language: 'Ngôn ngữ: Tiếng Việt',
    isOn: ': đang nhận',
    asked: 'Có tiếp tục không?',
    goOn: 'Tiếp tục',
    stopped: 'Đã ngừng: ',
    nothingToStop: 'Không có gì để ngừng',
  },
  en: {
    nothing: 'You are subscribed to nothing.',
    hundred: 'a hundred',
    refused: 'That is no topic.',
    land: 'New land',
    law: 'Procedures and law',
    done: 'Done',
    both: 'You get announcements on: New land, Procedures and law.',
    language: 'Language: English',
    isOn: ': on',
    asked: 'Shall they go on?',
    goOn: 'Go on',
    stopped: 'Stopped: ',
    nothingToStop: 'nothing to stop',
  },
};

describe('C09: subscribing to topics', () => {
  it.each(['vi', 'en'] as const)('%s', async (language) => {
    const words = wordings[language];
    const folder = await folders.make();
    const log = createLogBook();
    const store = await openFileStore({ folder, log });
    const desk = await openDesk({ store });
    const lan = talkTo(desk, language);
    const me = `telegram:${lan.id}`;
    const own = () => store.get('subscriptions', me);

    const shown = await lan.says('/subscribe');
    expect(shown).toContain(words.nothing);
    expect(own()).toBeUndefined();
    const odd = ['99', '-1', words.hundred, '1,5', '5.661 ha', '5,661 ha', '🔔', '1'.repeat(500)];
    for (const text of odd) {
      const refused = await lan.says(text);
      expect(refused).toContain(words.refused);
      expect(refused).toContain(shown);
      expect(lan.labels()).toContain(words.land);
      expect(own()).toBeUndefined();
    }

    await lan.presses(words.land);
    const both = await lan.presses(words.law);
    expect(both).toContain(`✓ ${words.land}${words.isOn}`);
    expect(both).toContain(`✓ ${words.law}${words.isOn}`);
    await lan.presses(`✓ ${words.land}`);
    expect(own()?.topics).toEqual(['procedures-law']);
    await lan.presses(words.land);
    expect(own()?.topics.toSorted()).toEqual(['new-land', 'procedures-law']);
    const done = await lan.presses(words.done);
    for (const each of [words.both, words.language, '/stop']) expect(done).toContain(each);

    await desk.close();
    await store.close();
    const again = await openFileStore({ folder, log });
    const second = await openDesk({ store: again });
    second.api.setNextUpdateId(900_000);
    const back = talkTo(second, language, lan.id);
    const same = await back.says('/topics');
    for (const topic of [words.land, words.law]) expect(same).toContain(`✓ ${topic}${words.isOn}`);

    back.person.block();
    await expect.poll(() => again.get('subscriptions', me)?.paused).toBeDefined();
    expect([...audienceOf(again, { topic: 'new-land' })]).toEqual([]);
    expect(again.unsent()).toEqual([]);
    back.person.unblock();
    expect(await back.hears()).toContain(words.asked);
    await back.presses(words.goOn);
    expect([...audienceOf(again, { topic: 'new-land' })]).toEqual([me]);

    expect(await back.says('/stop')).toContain(words.stopped);
    expect([...audienceOf(again, { topic: 'new-land' })]).toEqual([]);
    expect(await back.says('/stop')).toContain(words.nothingToStop);
    await second.close();
    await again.close();
  });
});
