import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { refOf } from '../domain/refs.ts';
import type { Fault } from './faults.ts';
import type { YamlFile } from './yaml-file.ts';

function idsBefore(base: KnowledgeBase, id: string): readonly string[] {
  const record = base.records.get(refOf('procedure', id));
  return record?.kind === 'procedure' ? (record.before ?? []) : [];
}

/** The circle that leads from a procedure back to itself, as ids; undefined when there is none. */
function circleFrom(base: KnowledgeBase, start: string): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: string[]): string[] | undefined => {
    for (const before of idsBefore(base, id)) {
      if (before === start) return [...way, before];
      if (seen.has(before)) continue;
      seen.add(before);
      const circle = walk(before, [...way, before]);
      if (circle) return circle;
    }
    return undefined;
  };
  return walk(start, [start]);
}

/** A procedure must not come, however far back, before itself. */
export function checkOrder(base: KnowledgeBase, files: ReadonlyMap<string, YamlFile>): Fault[] {
  return [...base.records.values()].flatMap((record) => {
    const circle = record.kind === 'procedure' ? circleFrom(base, record.id) : undefined;
    const file = files.get(record.ref);
    return circle && file ? [file.fault(['before'], `comes before itself: ${circle.join(' ← ')}`)] : [];
  });
}
