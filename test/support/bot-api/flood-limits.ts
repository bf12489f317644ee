import { type Refusal, tooManyRequests } from './answer.ts';

/** How much a bot may send (Bots FAQ, "How can I message all of my bot's subscribers at once?"). */
export type FloodLimits = { perSecond?: number; perChatPerSecond?: number; perGroupPerMinute?: number };

/** Counts what is sent in sliding windows. */
export type FloodClock = {
  set(limits: FloodLimits | undefined): void;
  /** Counts a call to a chat, or refuses it with 429 and the pause after which it would fit. */
  check(method: string, chat: unknown): Refusal | undefined;
};

type Window = { key: unknown; most: number; ms: number };

const COUNTED = /^(send(?!chataction)|editmessage|copymessage|forwardmessage)/;

function windowsFor(limits: FloodLimits, chat: string | number): Window[] {
  const windows: Window[] = [];
  const { perSecond, perChatPerSecond, perGroupPerMinute } = limits;
  if (perSecond !== undefined) windows.push({ key: 'all', most: perSecond, ms: 1000 });
  if (perChatPerSecond !== undefined) windows.push({ key: `second ${chat}`, most: perChatPerSecond, ms: 1000 });
  const group = typeof chat === 'number' && chat < 0;
  if (group && perGroupPerMinute !== undefined) {
    windows.push({ key: `minute ${chat}`, most: perGroupPerMinute, ms: 60_000 });
  }
  return windows;
}

/** Creates the flood clock; without limits it lets everything pass. */
export function createFloodClock(now: () => number, first: FloodLimits | undefined): FloodClock {
  const sent = new Map<unknown, number[]>();
  let limits = first;

  function pause({ key, most, ms }: Window): number {
    const recent = (sent.get(key) ?? []).filter((at) => at > now() - ms);
    sent.set(key, recent);
    const oldest = recent[recent.length - most];
    return oldest === undefined ? 0 : oldest + ms - now();
  }

  return {
    set(next) {
      limits = next;
    },
    check(method, chat) {
      if (limits === undefined || !COUNTED.test(method.toLowerCase())) return undefined;
      const windows = windowsFor(limits, typeof chat === 'number' ? chat : JSON.stringify(chat));
      const longest = Math.max(0, ...windows.map(pause));
      if (longest > 0) return tooManyRequests(Math.ceil(longest / 1000));
      for (const { key } of windows) sent.get(key)?.push(now());
      return undefined;
    },
  };
}
