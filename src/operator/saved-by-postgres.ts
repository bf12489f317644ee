import type { Settings } from '../config.ts';
import { serviceSettings } from './environment.ts';

/** Thrown when a command for files is called though PostgreSQL keeps everything: it says how to reach the aim there. */
class SavedByPostgres extends Error {
  constructor(todo: string) {
    super(
      `DATABASE_URL is set: everything is kept in PostgreSQL, which has its own tools, of the server's version or newer.\n` +
        `${todo}\ndocs/operators.md tells more under "PostgreSQL", "Backup and restore".\n` +
        'For a store in files that is still there, put DATABASE_URL= before this command.',
    );
    this.name = 'SavedByPostgres';
  }
}

/** The settings, when everything is kept in files; otherwise throws and says what to run instead. */
export function settingsOfFiles(todo: string): Settings {
  const settings = serviceSettings();
  if (settings.DATABASE_URL) throw new SavedByPostgres(todo);
  return settings;
}
