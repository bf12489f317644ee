/** A process that commits until it is killed, and says each commit that was promised; to be run on what is built. */
export const writer = `
import { openFileStore } from '${new URL('../../dist/storage/file-store.js', import.meta.url).href}';
const [folder, first] = process.argv.slice(-2);
const at = '2026-03-02T12:00:00.000Z';
const store = await openFileStore({ folder, now: () => new Date(at), segmentBytes: 3000 });
for (let n = Number(first); ; n++) {
  const key = 'telegram:' + n;
  const changes = [{ store: 'people', key, value: { firstSeen: at } }];
  await store.commit({ update: key, at, changes, messages: [] });
  process.stdout.write(n + '\\n');
  if (n % 7 === 0) await store.tend();
}
`;
