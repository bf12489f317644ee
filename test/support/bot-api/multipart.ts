import type { Upload } from './fields.ts';
import type { JsonObject } from './json.ts';

type Part = { name: string; value: string | Upload };

function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"|[;\\s]${name}=([^;\\s]+)`, 'i').exec(header);
  return found?.[1]?.replaceAll(/\\(.)/g, '$1') ?? found?.[2];
}

function headerLine(head: string, name: string): string {
  const line = head.split('\r\n').find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

function readPart(part: Buffer): Part | undefined {
  const split = part.indexOf('\r\n\r\n');
  if (split < 0) return undefined;
  const head = part.subarray(0, split).toString();
  const bytes = Buffer.from(part.subarray(split + 4));
  const disposition = headerLine(head, 'content-disposition');
  const name = parameter(disposition, 'name');
  const fileName = parameter(disposition, 'filename');
  if (name === undefined) return undefined;
  if (fileName === undefined) return { name, value: bytes.toString() };
  const contentType = headerLine(head, 'content-type') || 'application/octet-stream';
  return { name, value: { kind: 'upload', fileName, contentType, size: bytes.length, bytes } };
}

function* pieces(body: Buffer, delimiter: Buffer): Generator<Buffer> {
  let from = body.indexOf(delimiter);
  while (from >= 0) {
    const start = from + delimiter.length;
    const next = body.indexOf(delimiter, start);
    if (next >= 0) yield body.subarray(start, next);
    from = next;
  }
}

/** The parts of a multipart/form-data body: text as text, files as uploads with name, size and bytes. */
export function multipartFields(contentType: string, body: Buffer): JsonObject {
  const boundary = parameter(contentType, 'boundary') ?? '';
  const framed = Buffer.concat([Buffer.from('\r\n'), body]);
  const fields: JsonObject = {};
  for (const piece of pieces(framed, Buffer.from(`\r\n--${boundary}`))) {
    const part = readPart(piece.subarray(2));
    if (part !== undefined) fields[part.name] = part.value;
  }
  return fields;
}
