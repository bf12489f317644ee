/** The most characters of a question that are read: a longer text says no more about what is asked. */
export const mostRead = 1000;
/** More than a person can write in a message (Bot API, Message: 4,096), so that a step can tell by how much a text is too long. */
export const mostWritten = 10_000;

/** The first characters of a text, without half a character at the end; the rest goes nowhere. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
