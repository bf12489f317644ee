import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';

type Procedure = Extract<KnownRecord, { kind: 'procedure' }>;

/** For each procedure the ids of those that name it among what must come before them. */
function followersOf(base: KnowledgeBase): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  const procedures = [...base.records.values()].filter((record): record is Procedure => record.kind === 'procedure');
  for (const { id, before } of procedures)
    for (const earlier of before ?? []) followers.set(earlier, [...(followers.get(earlier) ?? []), id]);
  return followers;
}

/** All procedures that build on one, directly or through others. */
function built(followers: ReadonlyMap<string, readonly string[]>, id: string, seen = new Set<string>()): Set<string> {
  for (const next of followers.get(id) ?? []) {
    if (seen.has(next)) continue;
    built(followers, next, seen.add(next));
  }
  return seen;
}

/** The procedures that come after one; first those on which most others build. */
export function proceduresAfter(base: KnowledgeBase, { id }: KnownRecord): string[] {
  const followers = followersOf(base);
  const reach = (each: string) => built(followers, each).size;
  return (followers.get(id) ?? []).toSorted((a, b) => reach(b) - reach(a));
}
