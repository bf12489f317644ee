import { badRequest, isRefusal, type Refusal } from '../answer.ts';
import { uploadOf } from '../fields.ts';
import { CAPTION, formatted } from '../formatting.ts';
import { type JsonObject, present, textOf } from '../json.ts';
import type { ShownFile } from '../messages.ts';
import { pictureSize } from '../pictures.ts';
import type { Method, World } from '../world.ts';
import { deliver } from './deliver.ts';

type Kind = 'photo' | 'document';

const LARGEST_PHOTO = 10 * 1024 * 1024;

function fileOf(world: World, payload: JsonObject, kind: Kind): ShownFile | Refusal {
  const upload = uploadOf(payload, kind);
  if (upload !== undefined) {
    return upload.size === 0 ? badRequest('file must be non-empty') : world.files.add(upload.fileName, upload.bytes);
  }
  const name = textOf(payload, kind) ?? '';
  if (name === '') return badRequest(`there is no ${kind} in the request`);
  const known = world.files.find(name);
  if (known !== undefined) return known;
  const address = /^https?:\/\//.test(name) && URL.canParse(name);
  if (!address) return badRequest('wrong file identifier/HTTP URL specified');
  return world.files.add(new URL(name).pathname.split('/').at(-1) || kind, Buffer.alloc(0));
}

function fileFields(file: ShownFile, kind: Kind): JsonObject | Refusal {
  const ids = { file_id: file.fileId, file_unique_id: `unique-${file.fileId}`, file_size: file.size };
  if (kind === 'document') return { document: { ...ids, file_name: file.fileName } };
  const size = file.size === 0 ? { width: 1, height: 1 } : pictureSize(file.bytes);
  if (file.size > LARGEST_PHOTO) return badRequest('file is too big');
  if (size === undefined) return badRequest('IMAGE_PROCESS_FAILED');
  const [long, short] = [Math.max(size.width, size.height), Math.min(size.width, size.height)];
  if (long + short > 10_000 || long > 20 * short) return badRequest('PHOTO_INVALID_DIMENSIONS');
  return { photo: [{ ...ids, ...size }] };
}

function sendFile(kind: Kind): Method {
  return (world, payload) => {
    const caption = formatted(payload, CAPTION);
    if (isRefusal(caption)) return caption;
    const file = fileOf(world, payload, kind);
    if (isRefusal(file)) return file;
    const shown = fileFields(file, kind);
    if (isRefusal(shown)) return shown;
    const words = {
      caption: caption.plain || undefined,
      caption_entities: caption.entities.length > 0 ? caption.entities : undefined,
    };
    const fields = present({ ...shown, ...words });
    return deliver(world, payload, { kind, source: textOf(payload, 'caption') ?? '', ...caption, fields, file });
  };
}

/** Bot API method sendPhoto: at most 10 MB, width and height at most 10000 in total, ratio at most 20. */
export const sendPhoto: Method = sendFile('photo');

/** Bot API method sendDocument. */
export const sendDocument: Method = sendFile('document');
