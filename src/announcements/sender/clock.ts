/** Time as the sender needs it: `now` counts milliseconds and never goes back, `date` is what clocks on the wall show. */
export type Clock = {
  now(): number;
  date(): Date;
  sleep(ms: number): Promise<void>;
};
