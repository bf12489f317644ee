/** The most characters of a question that are read: a longer text says no more about what is asked. */
export const mostRead = 1000;
/** The longest message that a person can write (Bot API, Message); steps that keep whole texts set their own bounds below it. */
export const mostWritten = 4096;

/** The first characters of a text, without half a character at the end; the rest goes nowhere. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
