import { Markup, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BotApi, createBotApi } from './bot-api/bot-api.ts';

let api: BotApi;
let bot: Telegraf;
let polling: Promise<void>;

function buildBot(): Telegraf {
  const built = new Telegraf(api.token, { telegram: { apiRoot: api.root } });
  const buttons = Markup.inlineKeyboard([Markup.button.callback('Land price', 'price:dinh-vu')]);
  built.command('brief', (ctx) =>
    ctx.replyWithDocument({ source: Buffer.from('a,b\n1,2\n'), filename: 'brief.csv' }, { caption: 'Brief' }),
  );
  built.on(message('text'), (ctx) =>
    ctx.reply(`<b>${ctx.message.text}</b>`, { parse_mode: 'HTML', reply_markup: buttons.reply_markup }),
  );
  built.action(/^price:/, async (ctx) => {
    await ctx.editMessageText('About 100 USD/m2', Markup.inlineKeyboard([]));
    await ctx.answerCbQuery('Unofficial');
  });
  return built;
}

beforeEach(async () => {
  api = createBotApi();
  await api.start();
  bot = buildBot();
  polling = bot.launch();
});

afterEach(async () => {
  bot.stop();
  await polling;
  await api.stop();
});

test('Telegraf, an independent client, talks to the stand-in without a refusal', async () => {
  const lan = api.person(7, { first_name: 'Lan', language_code: 'vi' });
  lan.text('Đình Vũ');
  const reply = await lan.next();
  expect(reply).toMatchObject({
    plain: 'Đình Vũ',
    source: '<b>Đình Vũ</b>',
    entities: [{ type: 'bold', offset: 0, length: 7 }],
  });

  const press = lan.press('Land price');
  expect(await lan.next()).toMatchObject({ messageId: reply.messageId, plain: 'About 100 USD/m2', buttons: [] });
  expect(await press.answered()).toMatchObject({ text: 'Unofficial' });

  lan.command('brief');
  const brief = await lan.next();
  expect(brief).toMatchObject({ kind: 'document', plain: 'Brief', file: { fileName: 'brief.csv', size: 8 } });
  expect(brief.file?.bytes.toString()).toBe('a,b\n1,2\n');

  await api.idle();
  expect(api.refusals()).toEqual([]);
  expect(lan.print()).toEqual([
    'Lan: Đình Vũ',
    'Haidang: Đình Vũ',
    '    [Land price]',
    'Lan presses [Land price]',
    'Haidang (edited): About 100 USD/m2',
    '    (Unofficial)',
    'Lan: /brief',
    'Haidang: <document brief.csv, 8 bytes> Brief',
  ]);
});
