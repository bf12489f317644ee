import { join } from 'node:path';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import type { Settings } from './config.ts';
import type { Store } from './domain/store.ts';
import { KnowledgeFaulty } from './knowledge/faults.ts';
import { createPublishing, type Publishing } from './knowledge/publishing.ts';
import { createReloading, type Reloading } from './knowledge/reloading.ts';
import { type LateKnowing, loadBuiltKnowing, loadInSteps, loadKnowing } from './operator/knowing.ts';

const followEveryMs = 1000;
const buildAfterMs = 50;

/** Edits with which the knowledge is faulty stop no start: none of them holds then until it is known which is the cause. */
function loadWithEdits(publishing: Publishing, log: Log): LateKnowing {
  publishing.write();
  try {
    return loadKnowing();
  } catch (error) {
    if (!(error instanceof KnowledgeFaulty) || !publishing.setAside()) throw error;
    log.warn({}, 'the knowledge is faulty with what was edited; the edits are looked at one by one');
    return loadKnowing();
  }
}

/** The first poll is on its way before the understanding is built: that takes half a second, and whoever writes earlier waits so long. */
const buildSoon = ({ current }: Reloading<LateKnowing>): void =>
  void setTimeout(() => current().understanding.build(), buildAfterMs).unref();

/** Lets what was edited in the chat come into force, until it is told to stop; what is under way then is given up. */
function followEdits(publishing: Publishing, { stop }: Reloading<LateKnowing>, log: Log): () => Promise<void> {
  const fault = (error: unknown) => log.error(faultPlace(error), 'what was edited could not come into force');
  let last: Promise<void> | undefined;
  const follow = () => {
    last = publishing.follow().catch(fault);
  };
  const following = setInterval(follow, followEveryMs).unref();
  return async () => {
    clearInterval(following);
    stop();
    await last;
  };
}

/** What is known, as it stands now with what is edited in the chat. */
export type OpenKnowledge = Pick<Reloading<LateKnowing>, 'current' | 'reload'> & {
  /** Builds the understanding in a moment, when nobody waits for it. */
  buildSoon(): void;
  /** Lets edits come into force from now on, until what it returns is called. */
  follow(): () => Promise<void>;
};

/** Reads the knowledge with what was edited in the chat; throws when a record is faulty. */
export function openKnowledge(settings: Settings, store: Store, log: Log): OpenKnowledge {
  const publishing = createPublishing({
    store,
    folders: { shipped: settings.KNOWLEDGE_DIR, later: join(settings.DATA_DIR, 'knowledge') },
    reload: () => reloading.reload(),
    change: (write) => reloading.change(write),
    check: () => reloading.check(loadInSteps),
  });
  const reloading = createReloading(loadWithEdits(publishing, log), loadBuiltKnowing, log);
  return {
    current: reloading.current,
    reload: reloading.reload,
    buildSoon: () => buildSoon(reloading),
    follow: () => followEdits(publishing, reloading, log),
  };
}
