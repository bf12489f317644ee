/** The most characters of a message that are read: a longer text says no more about what is asked. */
export const mostRead = 1000;

/** The part of a text that is read, without half a character at its end; the rest goes nowhere. */
export function readPart(text: string): string {
  return text.slice(0, mostRead).replace(/[\uD800-\uDBFF]$/, '');
}
