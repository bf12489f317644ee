import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { eachInSteps, type Steps } from '../domain/steps.ts';
import type { Fault } from './faults.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const beyondAscii = /[\u0080-\uffff]/;
const withoutMarks = (name: string): string =>
  beyondAscii.test(name) ? name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd') : name;

/** How an alias is compared: case and spaces do not tell records apart, diacritics do not either. */
const compared = (name: string): string => withoutMarks(name).toLowerCase().replaceAll(/\s+/g, ' ').trim();

type Use = { readonly ref: RecordRef; readonly path: Path; readonly shared: boolean };

function usesOf(record: KnownRecord): { name: string; use: Use }[] {
  const { ref } = record;
  const names = Object.entries<string>(record.names).map(([language, name]) => ({
    name,
    use: { ref, path: ['names', language], shared: false },
  }));
  const aliases = (record.aliases ?? []).map((name, i) => ({
    name,
    use: { ref, path: ['aliases', i], shared: false },
  }));
  const shared = (record.sharedAliases ?? []).map((name, i) => ({
    name,
    use: { ref, path: ['sharedAliases', i], shared: true },
  }));
  return [...names, ...aliases, ...shared];
}

/** Two records may carry one name only when both say so in `sharedAliases`; else one would be answered for the other. */
export function* checkAliases(base: KnowledgeBase, files: ReadonlyMap<string, YamlFile>): Steps<Fault[]> {
  const uses = new Map<string, Use[]>();
  yield* eachInSteps(base.records.values(), (record) => {
    for (const { name, use } of usesOf(record)) {
      const key = compared(name);
      const known = uses.get(key);
      if (known) known.push(use);
      else uses.set(key, [use]);
    }
  });
  return [...uses].flatMap(([name, found]) => {
    if (found.length === 1) return [];
    const refs = [...new Set(found.map((use) => use.ref))];
    if (refs.length === 1) return [];
    return found
      .filter((use) => !use.shared)
      .flatMap((use) => {
        const others = refs.filter((ref) => ref !== use.ref).join(', ');
        return (
          files.get(use.ref)?.fault(use.path, `"${name}" also names ${others}: put it under sharedAliases in each`) ??
          []
        );
      });
  });
}
