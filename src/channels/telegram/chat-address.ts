const prefix = 'telegram:';

/** The channel's name of a person or chat, such as `telegram:5501`. */
export const addressOf = (id: number): string => `${prefix}${id}`;

/** The Telegram id behind an address; undefined for an address of another channel. */
export function idOfAddress(address: string): number | undefined {
  const id = address.startsWith(prefix) ? Number(address.slice(prefix.length)) : Number.NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}
