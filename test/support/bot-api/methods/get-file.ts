import { accept, badRequest } from '../answer.ts';
import { textOf } from '../json.ts';
import type { Method } from '../world.ts';

const LARGEST_DOWNLOAD = 20 * 1024 * 1024;

/** Bot API method getFile: bots download at most 20 MB. */
export const getFile: Method = ({ files }, payload) => {
  const file = files.find(textOf(payload, 'file_id') ?? '');
  if (file === undefined) return badRequest('invalid file_id');
  if (file.size > LARGEST_DOWNLOAD) return badRequest('file is too big');
  const ids = { file_id: file.fileId, file_unique_id: `unique-${file.fileId}` };
  return accept({ ...ids, file_size: file.size, file_path: files.pathOf(file) });
};
