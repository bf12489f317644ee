/** Words that take something back and need a pause behind them, and those that need none. */
const withPause =
  'no|nope|sorry|oops|wait|không|à không|không phải|nhầm|xin lỗi|不|不对|不是|错了|抱歉|いや|いいえ|違う|違います|아니요|아니|잘못|죄송';
const without = 'no wait|à không|i meant|i mean|actually|ý tôi là|ý mình là|我是说|我的意思是|じゃなくて|말고';

/** Behind them a space or a sign stands, or a character of a language that has no spaces. */
const gap = '(?:[\\s,，、:：]+|(?=[^\\x00-\\x7f]))';

const takesBack = new RegExp(
  `^\\s*(?:(?:${withPause})\\s*[,，、.:：!…]+|(?:${without})${gap})\\s*(?:(?:${without})${gap})?(.+)$`,
  'iu',
);

/** What a text says instead of what was said before: "no, Trang Due 3" says "Trang Due 3"; undefined when it takes nothing back. */
export const saidInstead = (text: string): string | undefined =>
  takesBack.exec(text.normalize('NFC'))?.[1]?.trim() || undefined;
