import { setTimeout as pause } from 'node:timers/promises';
import { readState } from '../../storage/read-state.ts';
import { StoreUnreadable } from '../../storage/store-unreadable.ts';
import { type Finding, fault, ok, systemCode, warning } from './finding.ts';

/** A snapshot of the running service may have removed a file meanwhile: then it is read once more. */
const pauseMs = 200;

/** Reads all that is kept, as a start would, and changes nothing. */
async function readStore(folder: string): Promise<Finding> {
  const { state, torn } = await readState(folder);
  const count = (shards: { entries(): Iterable<unknown> }) => [...shards.entries()].length;
  const end = torn ? '; half a line at its end, which the next start cuts off' : '';
  const [people, enquiries] = [count(state.values.people), count(state.values.enquiries)];
  return ok(
    'store',
    `readable: ${people} people, ${enquiries} enquiries, ${count(state.unsent)} messages to send${end}`,
  );
}

function findingOf(folder: string, error: unknown): Finding {
  if (error instanceof StoreUnreadable)
    return fault(
      'store',
      `${error.message}: stop the service and restore a backup (npm run restore); nothing was changed`,
    );
  const code = systemCode(error);
  return code === 'ENOENT'
    ? warning('store', `nothing is kept in ${folder} yet: right before the first start only`)
    : fault('store', `${folder} cannot be read (${code}): check who owns it`);
}

/** Whether what is kept can be read, beside a service that may be writing. */
export async function checkStore(folder: string, again = true): Promise<Finding> {
  try {
    return await readStore(folder);
  } catch (error) {
    if (!again) return findingOf(folder, error);
    await pause(pauseMs);
    return checkStore(folder, false);
  }
}
