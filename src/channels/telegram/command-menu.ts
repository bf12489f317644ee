import type { Api } from 'grammy';
import { commandsOf, publicCommands } from '../../assistant/commands.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { PersonState } from '../../domain/person.ts';
import type { Role } from '../../domain/officer.ts';
import { decided, type Store } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';
import { idOfAddress } from './chat-address.ts';

/** What a command does, in a language. */
export type Describe = (command: string, language: Language) => string;

type MenuApi = Pick<Api, 'setMyCommands' | 'deleteMyCommands' | 'setChatMenuButton'>;

export type CommandMenuDeps = {
  readonly api: MenuApi;
  readonly describe: Describe;
  readonly store: Pick<Store, 'all' | 'person' | 'decide'>;
  /** The chats of the owners. */
  readonly owners: readonly string[];
  readonly log: Log;
};

/** The menus of commands: everybody's, and that of each person of the desk (Bot API, setMyCommands). */
export type CommandMenus = {
  /** Sets everybody's menu: in each language, and in English for all others; the button beside the text field opens it. */
  setPublic(): Promise<void>;
  /** Brings the menus of the desk's people who have written up to date; asks nothing of Telegram when nobody's role has changed. */
  follow(): Promise<void>;
};

/** Creates the menus of one bot. */
export function createCommandMenus({ api, describe, store, owners, log }: CommandMenuDeps): CommandMenus {
  const shown = new Map<string, string>();
  const note = (error: unknown) => log.warn(faultCode(error), 'the menu of commands could not be set');
  const described = (names: readonly string[], language: Language) =>
    names.map((command) => ({ command, description: describe(command, language) }));

  async function show(person: string, role: Role | undefined, language: Language): Promise<void> {
    const id = idOfAddress(person);
    if (id === undefined) return;
    const scope = { scope: { type: 'chat', chat_id: id } } as const;
    await (role ? api.setMyCommands(described(commandsOf(role), language), scope) : api.deleteMyCommands(scope)).catch(
      note,
    );
  }

  const rolesNow = (): Map<string, Role> =>
    new Map([
      ...[...store.all('officers')].map(([person, { role }]) => [person, role] as const),
      ...owners.map((person) => [person, 'owner'] as const),
    ]);

  /** What is kept of people, read at once. */
  const statesOf = (people: readonly string[]): Promise<Map<string, PersonState | undefined>> =>
    decided(store, { update: 'menus', person: people[0] ?? '', chat: '' }, () => {
      return new Map(people.map((person) => [person, store.person(person)]));
    });

  return {
    async setPublic() {
      await api.setChatMenuButton({ menu_button: { type: 'commands' } }).catch(note);
      for (const language of [undefined, ...languages]) {
        const commands = described(publicCommands, language ?? 'en');
        await api.setMyCommands(commands, language ? { language_code: language } : {}).catch(note);
      }
    },
    async follow() {
      const roles = rolesNow();
      const people = [...new Set([...roles.keys(), ...shown.keys()])];
      const states = await statesOf(people).catch(note);
      for (const person of states ? people : []) {
        const role = roles.get(person);
        const known = states?.get(person);
        const language = known?.language ?? 'vi';
        const state = role && known ? `${role} ${language}` : undefined;
        if (state === shown.get(person)) continue;
        if (state) shown.set(person, state);
        else shown.delete(person);
        await show(person, state ? role : undefined, language);
      }
    },
  };
}
