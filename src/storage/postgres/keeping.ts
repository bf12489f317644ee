import type { QueryResultRow } from 'pg';
import type { Change } from '../../domain/outcome.ts';
import type { OutgoingMessage } from '../../domain/store.ts';
import type { Grounds } from './grounds.ts';
import { isShared, ownerOf } from './shared-stores.ts';

/** What is kept at once. */
export type Kept = {
  readonly update: string | null;
  readonly at: string;
  readonly chat: string | null;
  readonly grounds: Grounds;
  readonly changes: readonly Change[];
  readonly messages: readonly OutgoingMessage[];
  /** The process that sends the messages, unless another has earlier ones of the chat. */
  readonly sender: string;
  /** The process that leads, where it is kept as what the one that leads does. */
  readonly asLeader: string | null;
};

/** How keeping ended, with the version that was written, who sends which message, and behind which earlier one of its chat. */
export type KeptAs = {
  readonly outcome: 'kept' | 'known';
  readonly version: number;
  readonly holders: readonly string[];
  readonly behind: readonly string[];
};

/** One statement to a server, over whichever connection. */
export type Ask = <R extends QueryResultRow>(name: string, text: string, values: readonly unknown[]) => Promise<R[]>;

const keep = 'select * from keep($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)';

const textOf = ({ value }: Change): string | null => (value === null ? null : JSON.stringify(value));
const owner = ({ store, key, value }: Change): string | null =>
  value === null ? null : ownerOf(store, key, value as never);

/** Keeps something in one statement, and so in one transaction if it stands alone. */
export async function keepIn(ask: Ask, kept: Kept): Promise<KeptAs> {
  const { update, at, chat, grounds, changes, messages, sender, asLeader } = kept;
  const [row] = await ask<{ outcome: KeptAs['outcome']; version: string; holders: string[]; behind: string[] }>(
    'keep',
    keep,
    [
      update,
      at,
      chat,
      sender,
      grounds.stores,
      grounds.keys,
      grounds.versions,
      changes.map(({ store }) => store),
      changes.map(({ key }) => key),
      changes.map(textOf),
      changes.map(owner),
      changes.map(({ store }) => isShared(store)),
      messages.map(({ id }) => id),
      messages.map(({ chat: to }) => to),
      messages.map((message) => JSON.stringify(message)),
      messages.find(({ forget }) => forget)?.chat ?? null,
      asLeader,
    ],
  );
  return {
    outcome: row?.outcome ?? 'known',
    version: Number(row?.version ?? 0),
    holders: row?.holders ?? [],
    behind: row?.behind ?? [],
  };
}
