import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import { takeTurn } from '../../src/assistant/take-turn.ts';
import type { Change } from '../../src/domain/outcome.ts';
import { plainText, type Reply } from '../../src/domain/reply.ts';
import type { Steps } from '../../src/domain/steps.ts';
import { NotKept, type Store } from '../../src/domain/store.ts';
import type { Input, Turn } from '../../src/domain/turn.ts';
import { KnowledgeFaulty } from '../../src/knowledge/faults.ts';
import { loadKnowledgeInSteps } from '../../src/knowledge/load.ts';
import { createPublishing } from '../../src/knowledge/publishing.ts';
import { createReloading } from '../../src/knowledge/reloading.ts';
import { silentLog } from '../../src/storage/log.ts';
import { createLateUnderstanding } from '../../src/understanding/late-understanding.ts';
import { catalogues, noon, shippedKnowing, turnOf } from '../assistant/chat.ts';
import { knowledgeFolder, today } from '../support/knowledge.ts';

export const lan = 'test:1';
export const minh = 'test:2';
export const guest = 'test:3';

/** Both are editors. */
export const staff = [lan, minh].map(
  (key): Change => ({ store: 'officers', key, value: { role: 'editor', called: key, since: noon } }),
);

let turns = 0;

/** All of a process but its channel: a store, knowledge with a folder of its own, an assistant. `beat` brings in what others keep. */
export function openDeskProcess(store: Store, beat: () => Promise<unknown> = async () => undefined) {
  const later = mkdtempSync(join(tmpdir(), 'haidang-process-'));
  function* read(): Steps<Knowing> {
    const { base, faults } = yield* loadKnowledgeInSteps([knowledgeFolder, later], today);
    if (faults.length) throw new KnowledgeFaulty(faults);
    return { base, understanding: createLateUnderstanding(base) };
  }
  const { current, reload, change, check } = createReloading(shippedKnowing(), read, silentLog);
  const publishing = createPublishing({
    store,
    folders: { shipped: knowledgeFolder, later },
    reload,
    change,
    check: () => check(read),
  });
  const assistant = createAssistant({ knowing: current, store, catalogues });
  const last = new Map<string, Reply>();

  /** An update that could not be kept, such as while a busy machine reads all records, comes again. */
  const taken = (turn: Turn): ReturnType<typeof takeTurn> =>
    takeTurn(assistant, store, turn).catch((error: unknown) => {
      if (!(error instanceof NotKept)) throw error;
      return taken(turn);
    });

  async function does(person: string, input: Input): Promise<string> {
    const turn = turnOf(input, { update: `t:${++turns}`, person, chat: person });
    const [message] = await taken(turn);
    if (message) last.set(person, message.reply);
    return message ? plainText(message.reply) : '';
  }
  function says(person: string, text: string): Promise<string> {
    const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/.exec(text) ?? [];
    return does(person, name ? { kind: 'command', name, rest } : { kind: 'text', text });
  }
  function presses(person: string, label: string): Promise<string> {
    const button = last
      .get(person)
      ?.buttons.flat()
      .find((each) => each.label === label);
    if (!button) throw new Error(`no button ${label} below: ${last.get(person)?.lines.length ?? 0} lines`);
    return does(person, { kind: 'press', action: button.action });
  }
  /** What the service does every second or two. */
  async function follow(): Promise<void> {
    await beat();
    await publishing.follow();
  }
  return { store, beat, says, presses, follow, publishing, reload, close: () => rmSync(later, { recursive: true }) };
}

/** A process at whose desk somebody writes. */
export type DeskProcess = ReturnType<typeof openDeskProcess>;
