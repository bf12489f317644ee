import { type Api, GrammyError } from 'grammy';
import { type FetchFile, FileGone, mostFileBytes } from '../../domain/received-file.ts';

type FetchFileDeps = { readonly api: Pick<Api, 'getFile'>; readonly token: string; readonly apiRoot: string };

const withinMs = 120_000;

/** The address holds the token: what goes wrong on the way is told without it. */
async function download(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(withinMs) }).catch(() => undefined);
  if (!answer) throw new Error('a file could not be fetched: no answer');
  if (!answer.ok) throw new Error(`a file could not be fetched: status ${answer.status}`);
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  if (!bytes) throw new Error('a file could not be fetched: it broke off');
  return new Uint8Array(bytes);
}

/** Fetches files that people sent (Bot API, getFile). */
export function createFetchFile({ api, token, apiRoot }: FetchFileDeps): FetchFile {
  return async (id) => {
    const file = await api.getFile(id).catch((error: unknown) => {
      if (error instanceof GrammyError && error.error_code === 400) throw new FileGone();
      throw error;
    });
    if (!file.file_path || (file.file_size ?? 0) > mostFileBytes) throw new FileGone();
    return download(`${apiRoot}/file/bot${token}/${file.file_path}`);
  };
}
