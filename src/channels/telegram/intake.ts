/** How updates come in: by polling or by webhook. */
export type Intake = {
  /** `begun` is kept when people are heard, which `told` hears first; `ended` rejects when that cannot go on. */
  begin(told: () => void): { readonly begun: Promise<void>; readonly ended: Promise<void> };
  /** Takes nothing more; kept when what is under way has ended, or so many milliseconds later. */
  stop(ms: number): Promise<void>;
  /** Confirms what was taken, where that is still to be done. */
  confirm(): Promise<void>;
  /** Whether updates are taken now. */
  ready(): boolean;
  /** Does what is due every few seconds. */
  tend(): void;
};
