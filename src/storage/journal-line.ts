import { z } from 'zod';
import type { Change, StoreName } from '../domain/outcome.ts';
import type { Commit, Delivery } from '../domain/store.ts';
import { Message, WrittenMessage } from './message-schema.ts';
import { formatVersion } from './migrations.ts';
import type { StoredForm } from './stored-json.ts';
import { storeNames, stores } from './stores.ts';

const changeTo = (store: StoreName) =>
  z.strictObject({ store: z.literal(store), key: z.string().min(1), value: stores[store].schema.nullable() });
/** Built from the table of stores; that a value belongs to its store is checked there. */
const kindsOfChange = storeNames.map(changeTo) as [ReturnType<typeof changeTo>];
const StoredChange = z.discriminatedUnion('store', kindsOfChange) as unknown as z.ZodType<Change>;

const deliveries = ['sent', 'refused', 'unsure'] as const satisfies readonly Delivery[];

const TurnLine = z.strictObject({
  v: z.literal(formatVersion),
  kind: z.literal('turn'),
  update: z.string().min(1),
  at: z.iso.datetime(),
  changes: z.array(StoredChange),
  messages: z.array(Message),
  /** The parts that its other changes stand in; they come before its own. */
  parts: z.string().min(1).optional(),
});

/** Some of the changes of a commit that is too large for one line. They count with the turn that names them, or not at all. */
const PartLine = z.strictObject({
  v: z.literal(formatVersion),
  kind: z.literal('part'),
  of: z.string().min(1),
  changes: z.array(StoredChange),
});

const WrittenLine = TurnLine.extend({ messages: z.array(WrittenMessage) });

const SettledLine = z.strictObject({
  v: z.literal(formatVersion),
  kind: z.literal('settled'),
  message: z.string().min(1),
  delivery: z.enum(deliveries),
  at: z.iso.datetime(),
});

const NotedLine = z.strictObject({
  v: z.literal(formatVersion),
  kind: z.literal('noted'),
  changes: z.array(StoredChange),
});

const JournalLine = z.discriminatedUnion('kind', [TurnLine, PartLine, SettledLine, NotedLine]);
/** One line of the journal: a committed turn, part of one, the end of a message's sending, or changes of no turn. */
export type JournalLine = z.infer<typeof JournalLine>;

/** A line as it stands in the journal. */
export const lineForm: StoredForm<JournalLine> = { kind: 'line', schema: JournalLine };

/** The line of a commit. It is checked as it will be when read, so that no line is written which would forbid the next start. */
export function turnLine({ update, at, changes, messages }: Commit, parts?: string): JournalLine & { kind: 'turn' } {
  const behind = parts === undefined ? {} : { parts };
  return WrittenLine.parse({ v: formatVersion, kind: 'turn', update, at, changes, messages, ...behind });
}

/** A line with some of the changes of a large commit; `of` is a name that no other try of any commit has. */
export function partLine(of: string, changes: readonly Change[]): JournalLine {
  return PartLine.parse({ v: formatVersion, kind: 'part', of, changes });
}

/** The line that ends a message's sending. */
export function settledLine(message: string, delivery: Delivery, at: Date): JournalLine {
  return { v: formatVersion, kind: 'settled', message, delivery, at: at.toISOString() };
}

/** The line of changes that rest on no turn. */
export const notedLine = (changes: readonly Change[]): JournalLine & { kind: 'noted' } =>
  NotedLine.parse({ v: formatVersion, kind: 'noted', changes });

/** A line as it is written, with its end. */
export function lineText(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}
