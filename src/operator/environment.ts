import { config as readDotenv } from 'dotenv';
import { readSettings, type Settings } from '../config.ts';

/** The environment as the service has it: with what `.env` adds, which never stands before what is set. */
export function serviceEnvironment(): NodeJS.ProcessEnv {
  readDotenv({ quiet: true });
  return process.env;
}

/** The settings of the service, for a shell command: it looks at the same folders. */
export const serviceSettings = (): Settings => readSettings(serviceEnvironment());
