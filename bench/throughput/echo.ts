import { run } from '@grammyjs/runner';
import { Bot } from 'grammy';
import { Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';

const [library] = process.argv.slice(2);
const { API_ROOT: apiRoot = '', BOT_TOKEN: token = '' } = process.env;

function grammyEcho(): Bot {
  const bot = new Bot(token, { client: { apiRoot } });
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text));
  return bot;
}

function telegrafEcho(): Telegraf {
  const bot = new Telegraf(token, { telegram: { apiRoot } });
  bot.on(message('text'), (ctx) => ctx.reply(ctx.message.text));
  return bot;
}

/** Starts one bot that answers every text with itself, as the documentation of its library shows. */
async function start(): Promise<void> {
  if (library === 'grammy') await grammyEcho().start();
  else if (library === 'runner') await run(grammyEcho()).task();
  else if (library === 'telegraf') await telegrafEcho().launch();
  else throw new Error(`no such library: ${library}`);
}

start().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
