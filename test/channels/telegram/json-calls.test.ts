import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpError, InputFile, type Transformer } from 'grammy';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { faultCode } from '../../../src/channels/telegram/api-faults.ts';
import { keptConnections } from '../../../src/channels/telegram/connections.ts';
import { createJsonCalls } from '../../../src/channels/telegram/json-calls.ts';

type Answering = (body: string) => string | undefined;
let answer: Answering;
let server: Server;
let sockets: number;
let calls: Transformer;

const grammy = vi.fn<() => Promise<unknown>>(async () => ({
  ok: true,
  result: true,
})) as unknown as Parameters<Transformer>[0];
const send = (signal?: AbortSignal) =>
  calls(grammy, 'sendMessage', { chat_id: 1, text: 'Xin chào 👋' }, signal as Parameters<Transformer>[3]);
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof HttpError ? faultCode(error).code : error),
  );

beforeEach(async () => {
  sockets = 0;
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const text = answer(body);
      if (text !== undefined) response.end(text);
    });
  });
  server.on('connection', () => (sockets += 1));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  calls = createJsonCalls({ apiRoot, token: '1:x', connections: keptConnections(apiRoot, 200) });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
});

test('what is sent arrives whole, and connections serve one call after another', async () => {
  answer = (body) => JSON.stringify({ ok: true, result: JSON.parse(body) });
  for (let i = 0; i < 9; i += 1)
    expect(await send()).toEqual({ ok: true, result: { chat_id: 1, text: 'Xin chào 👋' } });
  expect(sockets).toBeLessThanOrEqual(2);
});

test('a refusal is an answer', async () => {
  const refusal = { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 3 } };
  answer = () => JSON.stringify(refusal);
  expect(await send()).toEqual(refusal);
});

test.each(['<html>502</html>', '', '{"ok":true', '{"result":[]}', 'null'])('%j is no answer', async (text) => {
  answer = () => text;
  expect(await codeOf(send())).toBe('NOT_BOT_API');
});

test('who does not answer in time is given up', async () => {
  answer = () => undefined;
  expect(await codeOf(send())).toBe('UND_ERR_HEADERS_TIMEOUT');
});

test('a call that is called off ends at once', async () => {
  answer = () => undefined;
  const leaving = new AbortController();
  const call = codeOf(send(leaving.signal));
  leaving.abort();
  expect(await call).toBe('ABORT_ERR');
  expect(await codeOf(send(leaving.signal))).toBe('ABORT_ERR');
});

test('nobody there is told by the code of the system', async () => {
  const apiRoot = 'http://127.0.0.1:9';
  calls = createJsonCalls({ apiRoot, token: '1:x', connections: keptConnections(apiRoot, 200) });
  expect(await codeOf(send())).toBe('ECONNREFUSED');
});

test('a file is left to grammY', async () => {
  await calls(grammy, 'sendDocument', { chat_id: 1, document: new InputFile(Buffer.from('x')) }, undefined);
  expect(grammy).toHaveBeenCalledOnce();
});
