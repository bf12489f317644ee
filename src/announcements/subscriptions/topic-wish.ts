import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { namedTopics } from './named-topics.ts';

/** Topics that a text wishes to be switched on or off. */
export type TopicWish = { readonly topics: readonly string[]; readonly on: boolean };

/** Words before or behind the name of a topic, in the language's order. */
type Wording = { readonly on: boolean; readonly surely: boolean; readonly words: RegExp };

/** How people ask for a topic or end it; those that are `surely` about announcements are heard anywhere, the others where that is clear. */
const wordings: readonly Wording[] = [
  {
    on: false,
    surely: true,
    words:
      /^(?:please )?(?:unsubscribe(?: me)? from|cancel (?:my )?subscription (?:to|of)|no more (?:news|announcements) (?:on|of|about)|stop (?:the )?(?:news|announcements) (?:on|of|about))\s+|^(?:tôi muốn )?(?:bỏ|thôi|huỷ|hủy|ngừng|dừng|tắt) (?:đăng ký|theo dõi|nhận tin|nhận thông báo)(?: về| chủ đề| mục)*\s+|^(?:取消订阅|退订|不再订阅)|(?:の)?(?:購読|配信)(?:を)?(?:停止|解除|やめ\S*|取り消\S*)$|\s*구독(?:을)?\s*(?:취소|중지|해지)\S*(?:\s*주세요)?$/iu,
  },
  {
    on: true,
    surely: true,
    words:
      /^(?:please )?(?:subscribe(?: me)? to|sign me up for|i want (?:news|announcements) (?:on|of|about))\s+|^(?:tôi muốn |cho tôi )?(?:đăng ký nhận tin|đăng ký nhận thông báo|đăng ký theo dõi|theo dõi tin|nhận tin|nhận thông báo)(?: về| chủ đề| mục)*\s+|^(?:我要)?订阅|を購読(?:する|したい|します)?$|\s*(?:을|를)?\s*구독(?:하기|할게요|하고 싶어요|해 주세요)?$/iu,
  },
  {
    on: false,
    surely: false,
    words:
      /^(?:please )?(?:stop|no more|turn off|switch off|remove|mute|cancel|without)\s+|^(?:bỏ|thôi|huỷ|hủy|ngừng|dừng|tắt)(?: chủ đề| mục)?\s+|^(?:取消|停止|关闭|不要)|(?:を|は)?(?:停止|解除|オフ|不要|やめ\S*)$|\s*(?:을|를|은|는)?\s*(?:취소|중지|해지|꺼)\S*(?:\s*주세요)?$/iu,
  },
  {
    on: true,
    surely: false,
    words:
      /^(?:please )?(?:start|turn on|switch on|add|also)\s+|^(?:bật|thêm|đăng ký|theo dõi)(?: chủ đề| mục)?\s+|^(?:开启|打开|加上|再加)|(?:を|も)?(?:オン|追加|登録)$|\s*(?:을|를|도)?\s*(?:추가|켜)\S*(?:\s*주세요)?$/iu,
  },
];

const everything =
  /^(?:all|everything|all topics|all of them|tất cả|hết|全部|所有|すべて|全て|全部のトピック|모두|전부|모든 주제)$/iu;

const topicsIn = (base: KnowledgeBase, text: string): readonly string[] =>
  everything.test(text) ? [...base.topics.keys()] : namedTopics(base, text);

/** The topics that a text wishes on or off; on the page of topics a name alone wishes it on. */
export function topicWish(
  base: KnowledgeBase,
  text: string,
  { onPage, subscription }: { readonly onPage: boolean; readonly subscription: Subscription | undefined },
): TopicWish | undefined {
  const said = text
    .normalize('NFC')
    .trim()
    .replace(/[.!。！]+$/u, '');
  const named = onPage ? topicsIn(base, said) : [];
  if (named.length) return { topics: named, on: true };
  for (const { on, surely, words } of wordings) {
    const rest = said.replace(words, '').trim();
    const topics = rest === said || !rest ? [] : topicsIn(base, rest);
    const isClear = surely || onPage || (!on && topics.every((id) => subscription?.topics.includes(id)));
    if (topics.length && isClear) return { topics, on };
  }
  return undefined;
}
