/** What must stand in no log: words of a person, their name and how to reach them, and the secret half of a token. */
export const canaries = {
  secret: 'AAFcanary-token_secret-part-of-35-signs',
  phone: '0912 345 678',
  mail: 'lan.canary@example.vn',
  name: 'Nguyen Thi Canary',
  username: 'lan_canary',
  words: 'canary-words-of-a-person',
} as const;

/** A token with the secret. */
export const token = `1000000:${canaries.secret}`;

/** A text as a person might write it, with all that is theirs. */
export const personal = `${canaries.words} ${canaries.phone} ${canaries.mail} ${canaries.name}`;

/** A message of an error that repeats everything, and looks like a place in a program where it can. */
export const tellingAll = `${personal}\n    at ${canaries.name} (${canaries.mail}:1:2)\n https://api.telegram.org/bot${token}/sendMessage`;

/** The canaries that stand in a text. */
export function canariesIn(text: string): string[] {
  return Object.values(canaries).filter((canary) => text.includes(canary));
}
