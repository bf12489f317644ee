/** What a process needs of the places that all share. */
export type Need = {
  /** Places that its calls of the last second take. */
  readonly used: number;
  /** Places that its answers to people would take now. */
  readonly wanted: number;
  /** Whether it sends announcements, which take whatever answers leave. */
  readonly announces: boolean;
  /** Calls that all processes together may make within any second. */
  readonly most: number;
};

/**
 * How processes that send for one bot keep its limits together: the calls of a second are places, of which each process has
 * some, and a pause that Telegram asks one of them for holds all. A process that sends alone needs none of this.
 */
export type SharedSending = {
  /** How many calls of this process may arrive within any second now. */
  places(): number;
  /** Who tells, whenever shares are agreed upon, what this process needs. */
  needs(told: () => Need): void;
  /** Calls wait for places: shares are to be agreed upon soon. */
  short(): void;
  /** Telegram has asked for a pause: no process sends for so long. */
  asked(ms: number): void;
  /** Milliseconds until the pause is over, whichever process was asked for it. */
  pauseLeft(): number;
};
