import type { BotApi } from '../../test/support/bot-api/bot-api.ts';
import type { Call } from '../../test/support/bot-api/transcript.ts';

/** A question, and the language of its asker's app. */
export type Asked = { readonly text: string; readonly language: string };

/** People who each ask one question after another, the next when the last is answered. */
export type Crowd = {
  /** Looks what has been answered since the last look, and lets those people ask again; the stand-in forgets it. */
  look(): void;
  /** How long each answer took, in milliseconds, since the last call of this. */
  taken(): number[];
  /** How many answers there have been in all. */
  answers(): number;
};

/** Who has asked so much is followed by somebody new, so that no limit of a person is reached. */
const questionsEach = 20;

const isSent = ({ method, answer }: Call): boolean => method === 'sendMessage' && answer?.ok === true;

/** Lets so many people ask at the same time, without an end. */
export function createCrowd(api: BotApi, size: number, questions: readonly Asked[]): Crowd {
  const asking = new Map<number, { asked: number; at: number }>();
  let lastPerson = 0;
  let lastQuestion = 0;
  let times: number[] = [];
  let answers = 0;

  function ask(id: number, asked: number): void {
    const { text, language } = questions[lastQuestion++ % questions.length] ?? { text: '?', language: 'en' };
    const from = { id, is_bot: false, first_name: 'Mai', language_code: language };
    const chat = { id, type: 'private', first_name: 'Mai' };
    asking.set(id, { asked, at: Date.now() });
    api.push({ message: { message_id: asked, from, chat, date: Math.floor(Date.now() / 1000), text } });
  }

  function answered({ payload, doneAt = Date.now() }: Call): void {
    const id = Number(payload.chat_id);
    const person = asking.get(id);
    if (!person) return;
    times.push(doneAt - person.at);
    answers += 1;
    asking.delete(id);
    if (person.asked < questionsEach) ask(id, person.asked + 1);
    else ask(++lastPerson, 1);
  }

  while (lastPerson < size) ask(++lastPerson, 1);
  return {
    look() {
      const done = api.calls.filter(isSent);
      api.forget();
      done.forEach(answered);
    },
    taken() {
      const all = times;
      times = [];
      return all;
    },
    answers: () => answers,
  };
}
