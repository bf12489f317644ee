import type { JsonObject } from './json.ts';

/**
 * One planned fault, used up by the next call it fits (`times` of them). `method` and `chat` narrow it down; without
 * `method` it fits every call but getUpdates.
 */
export type Fault = { method?: string; chat?: number; times?: number } & FaultKind;

type FaultKind =
  /** Answers with this status without doing anything; `body` replaces the JSON, as from a gateway in between. */
  | { kind: 'status'; status: number; description?: string; parameters?: JsonObject; body?: string }
  /** Answers 429 with retry_after (default 1) without doing anything. */
  | { kind: '429'; retryAfter?: number }
  /** Resets the connection before anything is done. */
  | { kind: 'reset' }
  /** Does what was asked, then resets the connection instead of answering. */
  | { kind: 'delivered-but-lost' }
  /** Waits before doing what was asked. */
  | { kind: 'delay'; ms: number };

/** The queue of planned faults. */
export type Faults = {
  push(...faults: Fault[]): void;
  /** Takes the first fault that fits a call. */
  take(method: string, chat: unknown): Fault | undefined;
  pending(): number;
  clear(): void;
};

function fits(fault: Fault, method: string, chat: unknown): boolean {
  const named = fault.method === undefined ? method !== 'getupdates' : fault.method.toLowerCase() === method;
  return named && (fault.chat === undefined || fault.chat === chat);
}

/** Creates an empty queue of faults. */
export function createFaults(): Faults {
  let queue: { fault: Fault; left: number }[] = [];
  return {
    push(...faults) {
      queue.push(...faults.map((fault) => ({ fault, left: fault.times ?? 1 })));
    },
    take(method, chat) {
      const entry = queue.find(({ fault }) => fits(fault, method.toLowerCase(), chat));
      if (entry === undefined) return undefined;
      entry.left -= 1;
      queue = queue.filter(({ left }) => left > 0);
      return entry.fault;
    },
    pending: () => queue.length,
    clear() {
      queue = [];
    },
  };
}
