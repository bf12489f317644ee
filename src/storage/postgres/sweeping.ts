import { sql } from 'kysely';
import type { StoreName } from '../../domain/outcome.ts';
import type { StoreLog } from '../log.ts';
import { rememberedMs } from '../state.ts';
import { storeNames, stores } from '../stores.ts';
import { type Database, faultCode } from './database.ts';
import { heldOf, type Row } from './rows.ts';

/** Removes what is of no more use. */
export type Sweeping = { tend(): Promise<void> };

/** Entries looked at in one round. */
const portion = 5000;
/** Longer than anybody goes without looking whether something was removed. */
const removedShownFor = '5 minutes';

const swept: readonly StoreName[] = storeNames.filter((store) => stores[store].isOver);

/** Creates the sweeping; it goes round the stores, some entries at a time. */
export function createSweeping({ db, ask }: Database, now: () => Date, log: StoreLog): Sweeping {
  let at: readonly [place: number, after: string] = [0, ''];

  /** What has changed meanwhile stays for the next round. */
  async function removeOver(rows: readonly Row[]): Promise<void> {
    const over = rows.filter((row) => {
      const isOver = stores[row.store].isOver as ((value: unknown, now: Date) => boolean) | undefined;
      return isOver?.(heldOf(row).value, now());
    });
    for (const { store, key, version } of over) {
      await sql`update entries set value = null, owner = null, version = version + 1, tx = pg_current_xact_id(), at = now()
        where store = ${store} and key = ${key} and version = ${version}`.execute(db);
    }
  }

  async function sweepSome(): Promise<void> {
    const [place, after] = at;
    const rows = await ask<Row>(
      'sweep',
      `select store, key, value, version from entries where store = $1 and key > $2 and value is not null order by key limit ${portion}`,
      [swept[place], after],
    );
    await removeOver(rows);
    at = rows.length === portion ? [place, rows.at(-1)?.key ?? ''] : [(place + 1) % swept.length, ''];
  }

  async function sweep(): Promise<void> {
    const oldest = new Date(now().getTime() - rememberedMs);
    await db.deleteFrom('updates').where('at', '<', oldest).execute();
    await sql`delete from entries where value is null and at < now() - ${removedShownFor}::interval`.execute(db);
    await sweepSome();
  }

  return {
    tend: () =>
      sweep().catch((error: unknown) => log.warn(faultCode(error), 'what is of no more use could not be removed')),
  };
}
