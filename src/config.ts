import { z } from 'zod';

const flag = (wanted: string) => `want ${wanted}`;

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

/** Reads the settings from an environment; an empty value counts as not set. A token or a password is never repeated in a fault. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Settings.safeParse(set);
  if (parsed.success) return parsed.data;
  throw new SettingsFaulty(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}
