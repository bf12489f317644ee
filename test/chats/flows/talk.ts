import type { Language } from '../../../src/domain/language.ts';
import type { ShownMessage } from '../../support/bot-api/messages.ts';
import type { Person } from '../../support/bot-api/people.ts';
import type { Desk } from '../open-desk.ts';

/** A person in a guided conversation: each word or press gets exactly one message. */
export type Talk = {
  readonly person: Person;
  readonly id: number;
  says(text: string): Promise<string>;
  presses(label: string | RegExp): Promise<string>;
  /** What comes without a word of the person. */
  hears(): Promise<string>;
  /** The words on the buttons of the last message. */
  labels(): string[];
};

let people = 7000;

/** Opens a private chat of a new person with the bot, or of one who is known already. */
export function talkTo(desk: Pick<Desk, 'api'>, language: Language, id = ++people): Talk {
  const person = desk.api.person(id, { language_code: language });
  let last: ShownMessage | undefined;
  const labels = () => (last?.buttons ?? []).flat().map(({ text }) => text);
  const next = async (): Promise<string> => {
    last = await person.next();
    if (/undefined|null|NaN|\[object|\bflow-|\bfind-|\benquiry-/.test(last.plain))
      throw new Error(`raw: ${last.plain}`);
    return last.plain;
  };
  return {
    person,
    id,
    hears: next,
    labels,
    says(text) {
      person.text(text);
      return next();
    },
    presses(label) {
      const found = labels().find((text) => (typeof label === 'string' ? text === label : label.test(text)));
      if (!found) throw new Error(`no button ${String(label)} among ${labels().join(', ')}`);
      person.press(found);
      return next();
    },
  };
}
