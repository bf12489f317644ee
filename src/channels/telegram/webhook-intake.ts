import type { Bot } from 'grammy';
import { within } from '../within.ts';
import type { Intake } from './intake.ts';
import { createRegistration, type RegistrationDeps } from './webhook-registration.ts';
import { createWebhook, type Webhook } from './webhook.ts';

type WebhookIntake = Intake & { readonly webhook: Webhook };

/** Takes updates as Telegram delivers them; the webhook stays set when the bot stops, so that none is missed. */
export function createWebhookIntake(bot: Bot, deps: RegistrationDeps): WebhookIntake {
  const registration = createRegistration(deps);
  let isOpen = false;
  const webhook = createWebhook({
    secret: deps.secret,
    metrics: deps.metrics,
    isReady: () => isOpen,
    take: (update) => bot.handleUpdate(update),
  });

  async function open(told: () => void): Promise<void> {
    await bot.init();
    isOpen = true;
    await registration.set();
    deps.log.info({ username: bot.botInfo.username }, 'the webhook is set');
    told();
  }

  return {
    webhook,
    begin(told) {
      const begun = open(told);
      return { begun, ended: begun };
    },
    async stop(ms) {
      await within(ms, webhook.stop());
      isOpen = false;
    },
    confirm: async () => undefined,
    ready: () => isOpen,
    tend: () => void registration.follow(),
  };
}
