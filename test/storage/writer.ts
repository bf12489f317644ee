import { openFileStore } from '../../src/storage/file-store.ts';

/** A process that commits until it is killed, and says each commit that was promised. */
async function writeOn(folder: string, first: number): Promise<void> {
  const at = '2026-03-02T12:00:00.000Z';
  const store = await openFileStore({ folder, now: () => new Date(at), segmentBytes: 3000 });
  for (let n = first; ; n += 1) {
    const key = `telegram:${n}`;
    const changes = [{ store: 'people' as const, key, value: { firstSeen: at } }];
    await store.commit({ update: key, at, changes, messages: [] });
    process.stdout.write(`${n}\n`);
    if (n % 7 === 0) await store.tend();
  }
}

const [folder = '', first] = process.argv.slice(2);
await writeOn(folder, Number(first));
