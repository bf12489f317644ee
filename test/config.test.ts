import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portOf, readSettings, Settings } from '../src/config.ts';

const names = Object.keys(Settings.shape);
const token = '123456:AAF-secret_part';

/** What goes wrong with some settings, a line a fault; undefined when nothing does. */
function faultsOf(environment: Record<string, string>): string[] | undefined {
  try {
    readSettings(environment);
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
}

describe('settings that are not set', () => {
  const defaults = {
    TELEGRAM_API_ROOT: 'https://api.telegram.org',
    ADMIN_IDS: [],
    DATA_DIR: './data',
    KNOWLEDGE_DIR: './knowledge',
    PAID_BROADCASTS_PER_SECOND: '0',
    LOG_LEVEL: 'info',
  };

  it('have defaults, all but the token', () => {
    expect(readSettings({})).toEqual(defaults);
  });

  it('are also those that are empty or blank', () => {
    expect(readSettings(Object.fromEntries(names.map((name, i) => [name, ' '.repeat(i)])))).toEqual(defaults);
  });
});

describe('settings that are set', () => {
  it.each([
    ['BOT_TOKEN', token, token],
    ['TELEGRAM_API_ROOT', 'http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
    ['ADMIN_IDS', '5501, 5502,', ['5501', '5502']],
    ['DATA_DIR', '/var/lib/haidang', '/var/lib/haidang'],
    ['KNOWLEDGE_DIR', '/srv/knowledge', '/srv/knowledge'],
    ['PAID_BROADCASTS_PER_SECOND', '300', '300'],
    ['PORT', '8081', '8081'],
    ['DATABASE_URL', 'postgresql://a:b@db.local:5432/haidang?sslmode=require', expect.stringContaining('db.local')],
    ['LOG_LEVEL', 'silent', 'silent'],
  ])('%s=%s', (name, value, read) => {
    expect(readSettings({ [name]: value, PATH: '/bin' })).toMatchObject({ [name]: read });
    expect(readSettings({ PATH: '/bin' })).not.toHaveProperty('PATH');
  });
});

describe('a fault names the setting and what is wanted', () => {
  it.each([
    ['BOT_TOKEN', 'secret', 'a token such as 123456:ABC'],
    ['BOT_TOKEN', '123456:has space', 'a token such as 123456:ABC'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org', 'http or https'],
    ['TELEGRAM_API_ROOT', 'ftp://api.telegram.org', 'http or https'],
    ['ADMIN_IDS', '5501, @lan', 'user ids'],
    ['ADMIN_IDS', '-5501', 'user ids'],
    ['PAID_BROADCASTS_PER_SECOND', '1001', 'a number from 0'],
    ['WEBHOOK_SECRET', 'has space', '1 to 256 letters'],
    ['WEBHOOK_SECRET', 'x'.repeat(257), '1 to 256 letters'],
    ['PORT', '0', 'a port from 1 to 65535'],
    ['PORT', '65536', 'a port from 1 to 65535'],
    ['PORT', '127.0.0.1:', 'a port from 1 to 65535'],
    ['DATABASE_URL', 'mysql://a:secret@host/db', 'an address such as postgres'],
    ['DATABASE_URL', 'postgres://host', 'an address such as postgres'],
    ['LOG_LEVEL', 'loud', 'debug, info, warn, error or silent'],
  ])('%s=%s', (name, value, wanted) => {
    const beside: Record<string, string> =
      name === 'WEBHOOK_SECRET' ? { BOT_TOKEN: token, WEBHOOK_URL: 'https://bot.example.vn/' } : {};
    expect(faultsOf({ ...beside, [name]: value })).toEqual([expect.stringMatching(`^  ${name}: want .*${wanted}`)]);
  });

  it('and all faults are listed at once', () => {
    const faults = faultsOf({ BOT_TOKEN: 'no', TELEGRAM_API_ROOT: 'no', ADMIN_IDS: 'no', LOG_LEVEL: 'no' });
    expect(faults?.map((fault) => fault.trim().split(':')[0])).toEqual([
      'BOT_TOKEN',
      'TELEGRAM_API_ROOT',
      'ADMIN_IDS',
      'LOG_LEVEL',
    ]);
  });

  it.each(['BOT_TOKEN', 'TELEGRAM_API_ROOT', 'ADMIN_IDS', 'PORT', 'LOG_LEVEL'])(
    'and never repeats a token put in %s',
    (name) => {
      const faults = faultsOf({ [name]: `${token} ` });
      expect(faults).toHaveLength(1);
      expect(faults?.join()).not.toMatch(/secret|AAF/);
    },
  );
});

describe('settings that only go together', () => {
  const url = 'https://bot.example.vn/telegram';
  const hook = { BOT_TOKEN: token, WEBHOOK_URL: url, WEBHOOK_SECRET: 'a_secret-of-webhooks' };

  it.each<[string, Record<string, string>]>([
    ['with port 8443', { ...hook, WEBHOOK_URL: 'https://bot.example.vn:8443/' }],
    [
      'of this machine',
      { ...hook, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081', WEBHOOK_URL: 'http://127.0.0.1:9000/a' },
    ],
    ['and no others', hook],
  ])('webhooks %s', (_name, environment) => {
    expect(faultsOf(environment)).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['no token', { ...hook, BOT_TOKEN: '' }, ['BOT_TOKEN: want a token']],
    ['no secret', { ...hook, WEBHOOK_SECRET: '' }, ['WEBHOOK_SECRET: want one']],
    ['a secret without an address', { ...hook, WEBHOOK_URL: '' }, ['WEBHOOK_URL: want the address']],
    ['a path of its own', { ...hook, WEBHOOK_URL: 'https://bot.example.vn/ready' }, ['WEBHOOK_URL: want another path']],
    ['no TLS', { ...hook, WEBHOOK_URL: 'http://bot.example.vn/' }, ['WEBHOOK_URL: want an https address']],
    ['no address', { ...hook, WEBHOOK_URL: 'bot.example.vn' }, ['WEBHOOK_URL: want an https address']],
    [
      'a port Telegram does not take',
      { ...hook, WEBHOOK_URL: 'https://bot.example.vn:9000/' },
      ['WEBHOOK_URL: want port 443'],
    ],
    [
      'several',
      { WEBHOOK_URL: 'https://bot.example.vn/live' },
      ['BOT_TOKEN: ', 'WEBHOOK_SECRET: ', 'WEBHOOK_URL: want another'],
    ],
  ])('webhooks with %s are a fault', (_name, environment, faults) => {
    expect(faultsOf(environment)).toEqual(faults.map((fault) => expect.stringContaining(`  ${fault}`) as string));
    expect(faultsOf(environment)?.join()).not.toContain('a_secret');
  });

  it.each<[string, Record<string, string>, unknown]>([
    ['webhooks', hook, { port: 8080 }],
    ['webhooks and PORT', { ...hook, PORT: '127.0.0.1:8081' }, { host: '127.0.0.1', port: 8081 }],
    ['PORT alone', { BOT_TOKEN: token, PORT: '[::1]:9000' }, { host: '::1', port: 9000 }],
    ['a token alone', { BOT_TOKEN: token }, undefined],
    ['PORT without a token', { PORT: '8080' }, undefined],
  ])('%s open the port wanted', (_name, environment, port) => {
    expect(portOf(readSettings(environment))).toEqual(port);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const shown = lines.flatMap((line, i) => {
    const [, name = '', value = ''] = /^(?:# )?([A-Z_]+)=(.*)$/.exec(line) ?? [];
    return name ? [{ name, value, said: lines[i - 1] ?? '' }] : [];
  });

  it('shows every setting and no other', () => {
    expect(shown.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it.each(shown)('says what $name is', ({ said }) => {
    expect(said).toMatch(/^# \w+/);
  });

  it.each(shown)('shows the default of $name', ({ name, value }) => {
    const { [name]: standard = '' } = readSettings({}) as Record<string, string | string[]>;
    expect(value).toBe([standard].flat().join(','));
  });
});
