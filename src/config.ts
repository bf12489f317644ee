import { z } from 'zod';

const flag = (wanted: string) => `want ${wanted}`;

/** Where the service answers by itself on its port, so that Telegram is to post elsewhere. */
const ownPaths: readonly string[] = ['/live', '/ready', '/metrics'];
const hostsWithoutTls: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
/** Telegram posts to these ports only (Bot API, setWebhook). */
const portsOfWebhooks: readonly string[] = ['', '443', '80', '88', '8443'];

function isPostable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return protocol === 'https:' || hostsWithoutTls.includes(hostname);
}

const portWanted = flag('a port from 1 to 65535, or an address and a port such as 127.0.0.1:8080');
/** A port, behind the address of this machine that it is opened on when not on all: `8080`, `127.0.0.1:8080`. */
const Port = z
  .string()
  .regex(/^(?:[\w.-]+:|\[[\da-fA-F:]+\]:)?[1-9]\d{0,4}$/, { error: portWanted, abort: true })
  .refine((text) => Number(text.slice(text.lastIndexOf(':') + 1)) <= 65_535, portWanted);

export const Settings = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, flag('a token such as 123456:ABC, from @BotFather'))
    .optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: flag('an http or https address') })
    .default('https://api.telegram.org'),
  ADMIN_IDS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    )
    .refine((ids) => ids.every((id) => /^\d+$/.test(id)), flag('Telegram user ids, separated by commas')),
  DATA_DIR: z.string().min(1, flag('a folder')).default('./data'),
  KNOWLEDGE_DIR: z.string().min(1, flag('a folder')).default('./knowledge'),
  PAID_BROADCASTS_PER_SECOND: z
    .string()
    .regex(/^(0|[1-9]\d{0,2}|1000)$/, flag('a number from 0 (off) to 1000'))
    .default('0'),
  WEBHOOK_URL: z.string().refine(isPostable, flag('an https address, or http of this machine')).optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, flag('1 to 256 letters, digits, _ or -, such as `openssl rand -hex 32` prints'))
    .optional(),
  PORT: Port.optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/[^\s/]+\/[^\s/]+$/,
      flag('an address such as postgres://user:password@host:5432/database'),
    )
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: flag('debug, info, warn, error or silent') })
    .default('info'),
});
/** The settings of the service, checked; .env.example explains each. */
export type Settings = z.infer<typeof Settings>;

/** Thrown when settings cannot be used: it lists every fault at once. */
export class SettingsFaulty extends Error {
  constructor(faults: readonly string[]) {
    super(`the settings have ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'SettingsFaulty';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with settings beside each other, each of which may be right by itself. */
function faultsTogether(set: Environment): string[] {
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: root = '', WEBHOOK_URL: address, WEBHOOK_SECRET: secret } = set;
  if (!address) return secret ? ['WEBHOOK_URL: want the address that WEBHOOK_SECRET is for'] : [];
  const { pathname, port } = URL.canParse(address) ? new URL(address) : { pathname: '/', port: '' };
  const isTelegrams = !URL.canParse(root) || new URL(root).hostname === 'api.telegram.org';
  return [
    ...(token ? [] : ['BOT_TOKEN: want a token beside WEBHOOK_URL']),
    ...(secret ? [] : ['WEBHOOK_SECRET: want one beside WEBHOOK_URL, such as `openssl rand -hex 32` prints']),
    ...(ownPaths.includes(pathname) ? [`WEBHOOK_URL: want another path than ${ownPaths.join(', ')}`] : []),
    ...(isTelegrams && !portsOfWebhooks.includes(port) ? ['WEBHOOK_URL: want port 443, 80, 88 or 8443'] : []),
  ];
}

/** The port that is opened when webhooks are used and PORT is not set. */
const usualPort = '8080';

/** Where the service is asked over HTTP; without a host on every address of the machine. */
export type PortAddress = { readonly host?: string; readonly port: number };

/** Where the port is opened: nowhere without a token, and without webhooks only when PORT is set. */
export function portOf({ BOT_TOKEN: token, PORT, WEBHOOK_URL: address }: Settings): PortAddress | undefined {
  const text = PORT ?? (address ? usualPort : '');
  if (!token || !text) return undefined;
  const end = text.lastIndexOf(':');
  const host = text.slice(0, Math.max(0, end)).replace(/^\[|\]$/g, '');
  return { ...(host ? { host } : {}), port: Number(text.slice(end + 1)) };
}

/** Reads the settings from an environment; an empty value counts as not set. A token, secret or password is never repeated in a fault. */
export function readSettings(environment: Environment): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Settings.safeParse(set);
  const single = parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  const faults = [...single, ...faultsTogether(set)];
  if (!parsed.success || faults.length) throw new SettingsFaulty(faults);
  return parsed.data;
}
