import type { ShownFile } from './messages.ts';

/** The files Telegram keeps for the bot. */
export type Files = {
  add(fileName: string, bytes: Buffer): ShownFile;
  find(fileId: string): ShownFile | undefined;
  /** The path getFile names, under /file/bot<token>/. */
  pathOf(file: ShownFile): string;
  atPath(path: string): ShownFile | undefined;
};

/** Creates an empty store of files. */
export function createFiles(): Files {
  const byId = new Map<string, ShownFile>();
  const pathOf = ({ fileId, fileName }: ShownFile): string => `documents/${fileId}/${encodeURIComponent(fileName)}`;
  return {
    pathOf,
    find: (fileId) => byId.get(fileId),
    atPath: (path) => [...byId.values()].find((file) => pathOf(file) === path),
    add(fileName, bytes) {
      const file: ShownFile = { fileId: `file-${byId.size + 1}`, fileName, size: bytes.length, bytes };
      byId.set(file.fileId, file);
      return file;
    },
  };
}
