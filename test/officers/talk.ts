import { createAssistant, type Knowing } from '../../src/assistant/assistant.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { plainText } from '../../src/domain/reply.ts';
import type { Input } from '../../src/domain/turn.ts';
import { catalogues, heldStore, noon, turnOf } from '../assistant/chat.ts';

/** The owner of these talks. */
export const owner = 'telegram:1';

/** Several people before one assistant; what each turn changes shows at the next. */
export function openTalk(knowing: () => Knowing) {
  const store = heldStore();
  const assistant = createAssistant({ knowing, store, catalogues, owners: [owner] });
  const lastOf = new Map<string, Outcome>();
  let turns = 0;

  function does(person: string, input: Input, at = noon): string {
    const last = assistant.take(turnOf(input, { person, chat: person, at, update: `test:${++turns}` }));
    last.changes.forEach(store.apply);
    lastOf.set(person, last);
    return last.replies.map(plainText).join('\n');
  }

  function says(person: string, text: string, at = noon): string {
    const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/.exec(text) ?? [];
    return does(person, name ? { kind: 'command', name, rest } : { kind: 'text', text }, at);
  }

  const labels = (person: string) =>
    (lastOf.get(person)?.replies[0]?.buttons ?? []).flat().map(({ label, action }) => ({ label, action }));

  /** Presses the button of the person's last reply that begins with these words. */
  function presses(person: string, label: string): string {
    const button = labels(person).find((each) => each.label.startsWith(label));
    if (!button)
      throw new Error(
        `no button "${label}" among ${labels(person)
          .map((each) => each.label)
          .join(', ')}`,
      );
    return does(person, { kind: 'press', action: button.action });
  }

  return { store, does, says, presses, labels, last: (person: string) => lastOf.get(person) };
}
