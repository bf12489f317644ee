import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { CST, Document } from 'yaml';
import type { Edit } from '../domain/edit.ts';
import type { Steps } from '../domain/steps.ts';
import { yamlLibrary } from './yaml-library.ts';

/** The folders between which edits stand: the knowledge that ships, and the later layer that edits are written into. */
export type EditFolders = { readonly shipped: string; readonly later: string };

/** An edit with its id. */
export type NamedEdit = readonly [id: string, edit: Edit];

const madeHere = '# Made from edits in the chat; it is written anew whenever one changes.\n';
const sourcesFile = 'sources/desk.yaml';
const questionsFile = 'questions.jsonl';

/** A file of the later layer that somebody put there by hand is kept under this name, and edits start from it. */
const byHand = (file: string): string => `${file}.by-hand`;

const isMadeHere = (file: string): boolean => readFileSync(file, 'utf8').startsWith(madeHere);

/** What an edited file starts from: one put there by hand, else the one that ships; nothing for a new record. */
function startingText({ shipped, later }: EditFolders, path: string): string | undefined {
  const file = join(later, path);
  if (existsSync(file) && !isMadeHere(file)) renameSync(file, byHand(file));
  const from = [byHand(file), join(shipped, path)].find((each) => existsSync(each));
  return from && readFileSync(from, 'utf8');
}

/** The document of a text, read lexeme by lexeme: that of a language's words takes a tenth of a second. */
function* documentOf(text: string): Steps<Document> {
  const { Composer, Lexer, Parser } = yamlLibrary();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    yield;
  }
  tokens.push(...parser.end());
  yield;
  const [document, another] = new Composer().compose(tokens, true, text.length);
  if (!document || another) throw new Error('want one document in a file of knowledge');
  yield;
  return document;
}

/** A file with its edits: what they do not touch stays as it was written, remarks and all. */
function* editedText(starting: string | undefined, edits: readonly Edit[]): Steps<string> {
  const document = starting === undefined ? new (yamlLibrary().Document)({}) : yield* documentOf(starting);
  for (const { set } of edits)
    for (const [name, value] of Object.entries(set)) document.set(name, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileAtomic(file, text);
};

function byFile(edits: readonly NamedEdit[]): Map<string, Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const [, edit] of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return files;
}

const yamlBelow = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
    : [];

/** Files whose last edit was taken back: what was there before stands again. */
function dropOthers(later: string, kept: ReadonlySet<string>): void {
  for (const path of yamlBelow(later)) {
    const file = join(later, path);
    if (kept.has(path.replaceAll('\\', '/')) || !isMadeHere(file)) continue;
    rmSync(file);
    if (existsSync(byHand(file))) renameSync(byHand(file), file);
  }
}

/** The sources that edits bring, by the ids of the edits. */
function sourcesText(edits: readonly NamedEdit[]): string | undefined {
  const own = edits.flatMap(([id, { source }]) => (source ? [[id, source] as const] : []));
  return own.length ? new (yamlLibrary().Document)(Object.fromEntries(own)).toString() : undefined;
}

/** Questions that must find what was edited, as `npm run eval` reads them. */
function questionsText(edits: readonly NamedEdit[]): string {
  const lines = edits.flatMap(([id, { asks, of }]) => {
    if (!asks || !of) return [];
    const { q, lang, number } = asks;
    return [
      JSON.stringify({
        id,
        q,
        lang,
        kind: 'answer',
        any: [of],
        ...(number === undefined ? {} : { numbers: [number] }),
      }),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Writes the edits that are in force, oldest first, into the later layer of knowledge, and takes away what is no longer. */
export function* writeEdits(folders: EditFolders, all: readonly NamedEdit[]): Steps<void> {
  const inForce = all
    .filter(([, { state }]) => state === 'in-force')
    .toSorted(([, a], [, b]) => a.at.localeCompare(b.at));
  const files = byFile(inForce);
  const sources = sourcesText(inForce);
  for (const [path, edits] of files) {
    write(join(folders.later, path), madeHere + (yield* editedText(startingText(folders, path), edits)));
    yield;
  }
  if (sources) write(join(folders.later, sourcesFile), madeHere + sources);
  dropOthers(folders.later, new Set([...files.keys(), ...(sources ? [sourcesFile] : [])]));
  const questions = join(folders.later, questionsFile);
  const text = questionsText(inForce);
  if (text || existsSync(questions)) write(questions, text);
}
