import type { Api } from 'grammy';
import { publicCommands } from '../../assistant/commands.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';

/** What a command does, in a language. */
export type Describe = (command: string, language: Language) => string;

/** Sets the menu of commands: in each language, and in English for everybody else (Bot API, setMyCommands). */
export async function setCommandMenu(api: Pick<Api, 'setMyCommands'>, describe: Describe, log: Log): Promise<void> {
  for (const language of [undefined, ...languages]) {
    const commands = publicCommands.map((command) => ({ command, description: describe(command, language ?? 'en') }));
    await api.setMyCommands(commands, language ? { language_code: language } : {}).catch((error: unknown) => {
      log.warn({ language, ...faultCode(error) }, 'the menu of commands could not be set');
    });
  }
}
