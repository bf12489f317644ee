import type { ShownMessage } from '../support/bot-api/messages.ts';
import type { Person } from '../support/bot-api/people.ts';
import type { Desk } from './open-desk.ts';

/** People who come one after another: each of them writes once, and may then press. */
export type Askers = {
  /** Somebody new, who writes and reads the answer. */
  told(text: string, language?: string): Promise<ShownMessage>;
  /** The last of them presses a button and reads what comes. */
  pressed(label: string): Promise<ShownMessage>;
  /** The last of them. */
  lan(): Person;
};

/** Lets new people write to a desk, with ids from so high. */
export function askersAt(desk: () => Desk, firstId: number): Askers {
  let id = firstId;
  let last: Person | undefined;
  const lan = (): Person => {
    if (!last) throw new Error('nobody has written yet');
    return last;
  };
  return {
    lan,
    told(text, language = 'en') {
      last = desk().api.person(++id, { first_name: 'Lan', language_code: language });
      last.text(text);
      return last.next();
    },
    pressed(label) {
      lan().press(label);
      return lan().next();
    },
  };
}

/** The words on the buttons of a message. */
export const labels = ({ buttons }: ShownMessage): string[] => buttons.flat().map(({ text }) => text);
