import { connectionsOfProcess } from '../../storage/postgres/database.ts';
import { lookAtDatabase } from '../../storage/postgres/look.ts';
import type { HeldLooked, Looked, ProcessLooked } from '../../storage/postgres/looked-at.ts';
import { NotOpened } from '../../storage/postgres/not-opened.ts';
import { clockBeside } from './clock.ts';
import { type Finding, fault, ok, warning } from './finding.ts';

const oldestVersion = 13;
const seenWithinMs = 5000;
const sentWithinMs = 5 * 60_000;
/** An operator's command uses up to so many. */
const connectionsOfCommand = 3;

/** What to do about the codes that PostgreSQL and the system answer with when there is no way in. */
const todos: Readonly<Record<string, string>> = {
  '28P01': 'it refuses the password in DATABASE_URL',
  '28000': 'it does not let this role in from here: look at pg_hba.conf, and at whether it wants TLS',
  '3D000': 'it has no such database: createdb -O ROLE DATABASE',
  '42501': 'the role may not do what is needed: make it the owner of the database',
  '53300': 'it takes no more connections: raise max_connections, or end what holds them',
  '57P03': 'it is starting or stopping: try again in a minute',
};

/** The server without what stands before it; nothing where a password with signs of an address hides which part that is. */
export function serverOf(url: string): string {
  if (!URL.canParse(url)) return 'the server';
  const { username, host } = new URL(url);
  return username || !url.includes('@') ? host : 'the server';
}

/** What is wrong when nothing can be asked; neither password nor address as a whole is shown. */
export function notReached(url: string, code: string): Finding {
  const todo = todos[code] ?? 'does it run, is DATABASE_URL right, does a firewall stand between?';
  return fault('postgres', `${serverOf(url)} cannot be used (${code}): ${todo}`);
}

function checkServer(url: string, { server }: Looked): Finding {
  const { version, number, encoding, readsOnly, forgetful } = server;
  const text = `PostgreSQL ${version} at ${serverOf(url)}`;
  if (number < oldestVersion * 10_000) return fault('postgres', `${text} is too old: want ${oldestVersion} or newer`);
  if (encoding !== 'UTF8')
    return fault('postgres', `${text}: the database is in ${encoding}: make one with createdb --encoding=UTF8`);
  if (readsOnly)
    return fault('postgres', `${text} takes nothing to be written: let DATABASE_URL lead to the one that does`);
  return forgetful.length
    ? warning('postgres', `${text}: ${forgetful.join(', ')}: a power cut may lose what people were told is kept`)
    : ok('postgres', text);
}

function checkTables({ tables }: Looked): Finding {
  if (!tables) return warning('tables', 'not looked at, because of the rights');
  const { missing, newer } = tables;
  if (newer.length)
    return fault('tables', `made by a newer program (${newer.join(', ')}): start that one, or restore an older dump`);
  return missing.length
    ? warning('tables', `want ${missing.join(', ')}: npm run migrate makes it, and so does every start`)
    : ok('tables', 'as this program wants them');
}

function checkRights({ role: { name, mayMake, ofOthers } }: Looked): Finding {
  if (!mayMake)
    return fault('rights', `${name} may not make tables: alter database … owner to ${name}, or grant create on schema`);
  return ofOthers.length
    ? fault('rights', `${ofOthers.join(', ')} belong to another role: reassign owned by THAT ROLE to ${name}`)
    : ok('rights', `${name} owns the tables and may make more`);
}

function checkConnections({ connections: { most, free, own }, processes }: Looked): Finding {
  const all = Math.max(1, processes.length) * connectionsOfProcess + connectionsOfCommand;
  const more = Math.max(0, all - own);
  const text = `${free} of ${most} are free, ${Math.max(1, processes.length)} process(es) may want ${more} more`;
  return free < more
    ? warning('connections', `${text}: raise max_connections, or the limit of the role or the database`)
    : ok('connections', text);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function processText({ name, from, since, seenMs, leads }: ProcessLooked): string {
  const [host = '?', pid = '?'] = name?.split(' ') ?? [];
  const who = name === undefined ? 'one of another role' : `process ${pid} on ${host}`;
  const way = from === undefined ? '' : ` from ${from}`;
  const seen = seenMs === undefined ? 'its beat is not shown' : `last beat ${seconds(seenMs)} ago`;
  return `${who}${way}${since === undefined ? '' : ` since ${since}`}, ${seen}${leads ? ', leads' : ''}`;
}

function checkProcesses({ processes }: Looked): Finding {
  const text = `${processes.length}: ${processes.map(processText).join('; ')}`;
  if (!processes.length) return warning('processes', 'none uses the database: start the service');
  if (processes.some(({ seenMs = 0 }) => seenMs > seenWithinMs))
    return fault('processes', `${text}; one without a beat stands still, or its network is gone: restart it`);
  return processes.some(({ leads }) => leads)
    ? ok('processes', text)
    : warning('processes', `${text}; none leads: that takes a second after a start, otherwise read their logs`);
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

function checkSize({ bytes, tables }: HeldLooked): Finding {
  const parts = Object.entries(tables).map(([name, size]) => `${name} ${megabytes(size)}`);
  return ok('size', `${megabytes(bytes)} (${parts.join(', ')}); the free space of the server is not seen from here`);
}

function checkOutbox({ unsent, oldest, forgotten }: HeldLooked, now: Date): Finding {
  if (!unsent) return ok('outbox', 'nothing waits to be sent');
  const ageMs = forgotten || oldest === undefined ? undefined : Math.max(0, now.getTime() - Date.parse(oldest));
  const age = ageMs === undefined ? 'more than two days' : seconds(ageMs);
  const text = `${unsent} message(s) wait to be sent, the oldest for ${age}`;
  return ageMs !== undefined && ageMs <= sentWithinMs
    ? ok('outbox', text)
    : warning('outbox', `${text}: does a process run, does it reach Telegram, does an announcement go out?`);
}

function checkHeld({ held, unreadable }: Looked): Finding {
  if (!held) return warning('store', 'not looked at, because of tables or rights');
  if (unreadable !== undefined)
    return fault('store', `${unreadable}: no process can start so; restore a dump, or mend that row`);
  return ok('store', `readable: ${held.people} people, ${held.enquiries} enquiries, ${held.unsent} messages to send`);
}

/** What there is to say of a database. */
export function findingsOf(url: string, looked: Looked, now: Date): Finding[] {
  const { held, server } = looked;
  return [
    checkServer(url, looked),
    clockBeside('db-clock', -server.aheadMs, "PostgreSQL's"),
    checkRights(looked),
    checkTables(looked),
    checkConnections(looked),
    checkHeld(looked),
    ...(held ? [checkSize(held), checkOutbox(held, now)] : []),
    checkProcesses(looked),
  ];
}

/** Whether PostgreSQL can be used, and how things stand there. */
export async function checkPostgres(url: string, now: () => Date): Promise<Finding[]> {
  try {
    return findingsOf(url, await lookAtDatabase(url), now());
  } catch (error) {
    if (!(error instanceof NotOpened)) throw error;
    return [notReached(url, error.code)];
  }
}
