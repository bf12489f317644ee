import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { PersonState } from '../../src/domain/person.ts';
import type { Engine } from './engine.ts';
import { personKey, personState } from './people.ts';

type Everybody = Record<string, PersonState>;

/** lowdb as its documentation shows it: the whole file is written at each change, without fsync. */
export const plainLowdb: Engine = {
  name: 'lowdb alone',
  async open(folder, people) {
    const all = Array.from({ length: people }, (_, n) => [personKey(n), personState(0)]);
    const low = new Low<Everybody>(new JSONFile(join(folder, 'db.json')), Object.fromEntries(all) as Everybody);
    await low.write();
    const change = (n: number, turn: number) => low.update((data) => void (data[personKey(n)] = personState(turn)));
    return {
      change,
      async changeMany(some, turn) {
        await Promise.all(some.map((n) => change(n, turn)));
      },
      close: async () => undefined,
    };
  },
};
