export type PictureSize = { width: number; height: number };

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function isOtherPicture(bytes: Buffer): boolean {
  const jpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  const head = bytes.subarray(0, 12).toString('latin1');
  return jpeg || head.startsWith('GIF8') || (head.startsWith('RIFF') && head.endsWith('WEBP'));
}

/** The size of a PNG; of a JPEG, GIF or WebP only that it is one (as one pixel); undefined for no picture. */
export function pictureSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.length >= 24 && bytes.subarray(0, 8).equals(PNG)) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  return isOtherPicture(bytes) ? { width: 1, height: 1 } : undefined;
}
