/** A way of storing people, opened in a folder of its own. */
export type Opened = {
  /** Kept when the change is on the disk. */
  change(n: number, turn: number): Promise<void>;
  /** Changes 100 people, as when 100 updates come in at once; kept when all are on the disk. */
  changeMany(people: readonly number[], turn: number): Promise<void>;
  close(): Promise<void>;
};

/** What is measured. `open` fills a new folder with so many people; undefined when the engine is not installed. */
export type Engine = {
  readonly name: string;
  readonly open: (folder: string, people: number) => Promise<Opened | undefined>;
};
