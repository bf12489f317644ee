// Builds dist/, unless it is already what src/ makes: few files instead of six hundred, which take most of a start to open.
// It is JavaScript, so that the oldest Node.js allowed runs it as it is.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const commands = 'ask audit backup case-table doctor edits eval explain knowledge migrate move pictures restore'.split(
  ' ',
);
/** What is started by its name: the service, its drawing thread and the shell commands. */
const started = ['main', 'pictures/worker', ...commands.map((command) => `operator/${command}`)];

/** Stay where they are installed: they look for files beside their code, or use what Node.js warns of outside node_modules. */
const asInstalled = ['grammy', /^@napi-rs\/canvas/, 'pino', 'piscina', 'write-file-atomic'];

const root = import.meta.dirname;
/** Says of what dist/ was made; it is written when all else is. */
const mark = join(root, 'dist/made-of');

/** A sign of all that decides what is built: the sources, this file, the settings of the compiler and the libraries. */
function madeOf() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join('src', file),
  );
  const files = sources.filter((file) => statSync(join(root, file)).isFile()).toSorted();
  const hash = createHash('sha256');
  for (const file of [...files, 'build.mjs', 'tsconfig.json', 'package-lock.json'])
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @param {string} wanted */
async function build(wanted) {
  const { build: bundle } = await import('rolldown');
  rmSync(mark, { force: true });
  await bundle({
    cwd: root,
    input: Object.fromEntries(started.map((name) => [name, `src/${name}.ts`])),
    platform: 'node',
    external: asInstalled,
    logLevel: 'warn',
    output: { dir: 'dist', chunkFileNames: 'parts/[name].js', sourcemap: true, sourcemapExcludeSources: true },
  });
  writeFileSync(mark, wanted);
}

const wanted = madeOf();
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) await build(wanted);
