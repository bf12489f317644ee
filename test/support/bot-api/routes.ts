import { type Answer, isRefusal, refuse } from './answer.ts';
import { readFields } from './body.ts';
import type { HandleCall } from './calls.ts';
import type { Files } from './files.ts';
import type { HttpReply, HttpRequest } from './http.ts';

const LARGEST_UPLOAD = 50 * 1024 * 1024;

function json(answer: Answer): HttpReply {
  const status = answer.ok ? 200 : answer.error_code;
  return { kind: 'send', status, contentType: 'application/json', body: JSON.stringify(answer) };
}

function download(files: Files, path: string): HttpReply {
  const file = files.atPath(path);
  if (file === undefined) return json(refuse(404, 'Not Found'));
  return { kind: 'send', status: 200, contentType: 'application/octet-stream', body: file.bytes };
}

async function call(handle: HandleCall, method: string, request: HttpRequest): Promise<HttpReply> {
  if (request.body.length > LARGEST_UPLOAD) return json(refuse(413, 'Request Entity Too Large'));
  const payload = readFields(request.url.searchParams, request.contentType, request.body);
  if (isRefusal(payload)) return json(payload);
  const reply = await handle(method, payload, request.aborted);
  switch (reply.kind) {
    case 'answer':
      return json(reply.answer);
    case 'body':
      return { kind: 'send', status: reply.status, contentType: 'text/html', body: reply.body };
    case 'reset':
      return { kind: 'reset' };
  }
}

/** Creates the routes `/bot<token>/<method>` and `/file/bot<token>/<path>` (Bot API section "Making requests"). */
export function createRoutes(
  token: string,
  files: Files,
  handle: HandleCall,
): (request: HttpRequest) => Promise<HttpReply> {
  return async (request) => {
    const [, file, given, rest] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(request.url.pathname) ?? [];
    if (given === undefined || rest === undefined) return json(refuse(404, 'Not Found'));
    if (decodeURIComponent(given) !== token) return json(refuse(401, 'Unauthorized'));
    return file === undefined ? call(handle, rest, request) : download(files, rest);
  };
}
