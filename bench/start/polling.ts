import { get } from 'node:http';

/** Imports the libraries that it is given and nothing else, and polls once: what a start costs before anything of ours. */
async function start(): Promise<void> {
  for (const library of process.argv.slice(2)) await import(library);
  const { API_ROOT, BOT_TOKEN } = process.env;
  get(`${API_ROOT}/bot${BOT_TOKEN}/getUpdates?timeout=30`).on('error', () => process.exit(1));
}

start().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
