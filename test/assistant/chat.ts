import { type Assistant, createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import type { Action } from '../../src/domain/action.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Change, Outcome, Stored, StoreName } from '../../src/domain/outcome.ts';
import { plainText, type Reply } from '../../src/domain/reply.ts';
import type { Input, Turn } from '../../src/domain/turn.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { shippedBase } from '../support/knowledge.ts';

export const catalogues = readCatalogues();

let knowing: Knowing | undefined;

/** The base that ships with the understanding over it: built once for all files of tests that share a process. */
export function shippedKnowing(): Knowing {
  return (knowing ??= { base: shippedBase(), understanding: createUnderstanding(shippedBase()) });
}

/** When everything in these chats happens. */
export const noon = '2026-11-21T05:00:00.000Z';

/** A turn of one person; what a test does not say is of no account to it. */
export function turnOf(input: Input, parts: Partial<Turn> = {}): Turn {
  return { update: 'test:1', person: 'test:5501', chat: 'test:5501', appLanguage: 'en', input, at: noon, ...parts };
}

/** What a text is to a channel: a command when it starts with a slash. */
function inputOf(text: string): Input {
  const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/.exec(text) ?? [];
  return name ? { kind: 'command', name, rest } : { kind: 'text', text };
}

/** A chat with the assistant in this process: what is said and pressed, and all that it led to. */
export type Chat = {
  /** Writes a text or a command; returns the words of the reply. */
  says(text: string): string;
  /** Presses the button of the last reply that bears these words. */
  presses(label: string): string;
  does(input: Input): string;
  labels(): string[];
  actions(): Action[];
  changes(): readonly Change[];
  last(): Outcome;
};

/** A store that changes at once, for turns that are decided one after another in this process. */
export function heldStore() {
  const held = new Map<string, Map<string, unknown>>();
  const valuesOf = (store: string) => {
    const values = held.get(store) ?? new Map<string, unknown>();
    held.set(store, values);
    return values;
  };
  const get = <S extends StoreName>(store: S, key: string) => valuesOf(store).get(key) as Stored[S] | undefined;
  const all = <S extends StoreName>(store: S) => valuesOf(store) as Map<string, Stored[S]>;
  const revisions = new Map<StoreName, number>();
  return {
    get,
    all,
    revision: (store: StoreName) => revisions.get(store) ?? 0,
    person: (key: string) => get('people', key),
    conversation: (key: string) => get('conversations', key),
    flow: (key: string) => get('flows', key),
    entriesOf: () => [...all('people')].map(([key, value]) => ({ store: 'people' as const, key, value })),
    unsent: () => [],
    apply({ store, key, value }: Change) {
      revisions.set(store, (revisions.get(store) ?? 0) + 1);
      if (value === null) valuesOf(store).delete(key);
      else valuesOf(store).set(key, value);
    },
  };
}

/** Opens a chat. What is kept is held in maps, as any store would. */
export function openChat(knowing: Knowing, appLanguage: Language | undefined = 'en', store = heldStore()): Chat {
  const assistant: Assistant = createAssistant({ knowing: () => knowing, store, catalogues });
  const changes: Change[] = [];
  let last: Outcome = { replies: [], changes: [], notices: [] };
  const reply = (): Reply => last.replies[0] ?? { lines: [], buttons: [] };

  function does(input: Input): string {
    last = assistant.take(turnOf(input, { appLanguage }));
    last.changes.forEach(store.apply);
    changes.push(...last.changes);
    return last.replies.map(plainText).join('\n\n');
  }

  function presses(label: string): string {
    const button = reply()
      .buttons.flat()
      .find((each) => each.label === label);
    if (!button)
      throw new Error(
        `no button "${label}" among ${reply()
          .buttons.flat()
          .map((each) => each.label)
          .join(', ')}`,
      );
    return does({ kind: 'press', action: button.action });
  }

  return {
    says: (text) => does(inputOf(text)),
    presses,
    does,
    labels: () =>
      reply()
        .buttons.flat()
        .map(({ label }) => label),
    actions: () =>
      reply()
        .buttons.flat()
        .map(({ action }) => action),
    changes: () => changes,
    last: () => last,
  };
}
