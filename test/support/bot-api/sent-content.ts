import type { Files } from './files.ts';
import { type JsonObject, present } from './json.ts';
import { type Content, plainContent } from './messages.ts';
import { typedEntities } from './typed-entities.ts';

/** The fields of a contact a person shares; without user_id it is somebody else's. */
export type SharedContact = { phone_number: string; first_name: string; user_id?: number };

function other(kind: Content['kind'], fields: JsonObject, plain = ''): Content {
  return { kind, source: plain, plain, entities: [], fields };
}

export function typedText(text: string): Content {
  return plainContent(text, typedEntities(text));
}

export function sharedLocation(latitude: number, longitude: number): Content {
  const place = { latitude, longitude };
  return { ...other('location', { location: place }), place };
}

export function sharedContact(contact: SharedContact): Content {
  return other('contact', { contact }, contact.phone_number);
}

export function sentSticker(emoji: string): Content {
  const size = { width: 512, height: 512, is_animated: false, is_video: false };
  return other(
    'sticker',
    { sticker: { file_id: 'sticker', file_unique_id: 'sticker', type: 'regular', ...size, emoji } },
    emoji,
  );
}

/** A document as a person sends it; the bot may fetch its bytes with getFile. */
export function sentDocument(files: Files, fileName: string, bytes: Buffer, caption: string): Content {
  const file = files.add(fileName, bytes);
  const document = {
    file_id: file.fileId,
    file_unique_id: `unique-${file.fileId}`,
    file_name: fileName,
    mime_type: 'application/octet-stream',
    file_size: file.size,
  };
  return { ...other('document', present({ document, caption: caption || undefined }), caption), file };
}

/** A picture as a person sends it: Telegram keeps no file name. */
export function sentPhoto(files: Files, bytes: Buffer, caption: string): Content {
  const file = files.add('photo.jpg', bytes);
  const photo = [
    { file_id: file.fileId, file_unique_id: `unique-${file.fileId}`, width: 640, height: 480, file_size: file.size },
  ];
  return { ...other('photo', present({ photo, caption: caption || undefined }), caption), file };
}

/** A message about the chat itself, such as people who join. */
export function serviceContent(fields: JsonObject): Content {
  return other('service', fields, Object.keys(fields)[0] ?? '');
}
