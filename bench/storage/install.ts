import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = 'bench/storage';

/** Installs what is measured beside the store, where it is missing; without it the bench still runs. */
function install(): void {
  if (existsSync(`${folder}/node_modules/better-sqlite3/build/Release/better_sqlite3.node`)) return;
  console.error('installing better-sqlite3 for this bench; where it must be compiled this takes about two minutes');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (status) console.error(`better-sqlite3 could not be installed; to see why: cd ${folder} && npm ci`);
}

install();
