import { beforeAll, expect, test } from 'vitest';
import { createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import { takeTurn } from '../../src/assistant/take-turn.ts';
import { plainText } from '../../src/domain/reply.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, noon, shippedKnowing, turnOf } from '../assistant/chat.ts';

let knowing: Knowing;

beforeAll(() => {
  knowing = shippedKnowing();
});

/** A way through each flow, in English and in Vietnamese. */
const ways: Readonly<Record<string, readonly string[]>> = {
  'find en': ['find', 'electronics', 'about twenty', 'yes', '20 km', 'skip', 'why not Dai An?'],
  'find vi': ['find', 'dược phẩm', '8', 'quay lại', '9', '60', 'không chắc'],
  'compare en': ['compare', 'VSIP Hai Phong', 'Dai An', 'add Trang Due 3'],
  'compare vi': ['compare', 'Tràng Duệ 3', 'nam trang cat', 'thêm Vinh Quang'],
  'enquiry en': ['enquiry', '+agree', 'Kim', 'abc', 'kim@example.com', '20'],
  'enquiry vi': ['enquiry', '+agree', 'Lan', 'lan@example.com', 'bỏ qua'],
  'plan en': ['plan', 'foreign', 'economic zone', 'sub-lease', 'yes', 'skip', '20/11/2026'],
  'plan vi': ['plan', 'nước ngoài', 'khu công nghiệp', 'thuê lại', 'có', 'bỏ qua', '20/11/2026'],
  'deadline vi': ['deadline', 'giấy chứng nhận đăng ký đầu tư', 'nộp', '20/11/2026'],
  'status en': ['status', 'tien thahn', 'half', 'yes', 'cleared, 15/01/2027'],
  'status vi': ['status', 'tiên thanh', '45%', '31/02/2027', '15/01/2027'],
  'directive vi': ['directive', 'Giải phóng xong mặt bằng', '15/01/2027', 'bỏ qua'],
  'deadline en': ['deadline', 'investment registration certificate', 'filed', '20/11/2026'],
};

/** Walks a way; `anew` makes a new assistant before each turn, as a restart does. */
async function walked(way: readonly string[], language: 'en' | 'vi', anew: boolean): Promise<string[]> {
  const store = createMemoryStore();
  const made = () => createAssistant({ knowing: () => knowing, store, catalogues, owners: ['test:5501'] });
  let assistant = made();
  const said: string[] = [];
  for (const [i, text] of way.entries()) {
    if (anew) assistant = made();
    const [name] = way;
    const pick = text.startsWith('+') ? text.slice(1) : undefined;
    const input = pick
      ? ({
          kind: 'press',
          action: { do: 'flow', flow: name as 'enquiry', move: 'pick', step: 'consent', choice: pick },
        } as const)
      : i === 0
        ? ({ kind: 'command', name: text, rest: '' } as const)
        : ({ kind: 'text', text } as const);
    const messages = await takeTurn(
      assistant,
      store,
      turnOf(input, { update: `test:${i}`, appLanguage: language, at: noon }),
    );
    said.push(...messages.map(({ reply }) => plainText(reply)));
  }
  return said;
}

test.each(Object.entries(ways))('a restart between any two turns changes nothing: %s', async (name, way) => {
  const language = name.endsWith('vi') ? 'vi' : 'en';
  const said = await walked(way, language, false);
  expect(said).toHaveLength(way.length);
  expect(await walked(way, language, true)).toEqual(said);
});
