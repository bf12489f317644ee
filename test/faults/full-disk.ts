import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Append, appendAndSync } from '../../src/storage/journal.ts';

/** A place for data that can be filled up and emptied. */
export type Disk = {
  readonly name: string;
  readonly folder: string;
  readonly append?: Append;
  fill(): void;
  free(): void;
};

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes until nothing more fits. */
function fillUp(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const bytes of [65_536, 1]) writeUntilFull(descriptor, Buffer.alloc(bytes));
  } finally {
    closeSync(descriptor);
  }
}

function writeUntilFull(descriptor: number, bytes: Buffer): void {
  try {
    for (;;) writeSync(descriptor, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

/** A real disk of 2 MB; undefined where this process may not mount one. */
export function smallDisk(): Disk | undefined {
  const mount = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mount], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', mount]));
  const filler = join(mount, 'filler');
  return {
    name: 'a tmpfs of 2 MB',
    folder: join(mount, 'data'),
    fill: () => fillUp(filler),
    free: () => rmSync(filler),
  };
}

/** A folder whose journal takes half of what is appended, as a full disk does, and then refuses it. */
export function pretendedDisk(): Disk {
  let full = false;
  async function append(handle: FileHandle, bytes: Buffer): Promise<void> {
    if (!full) return appendAndSync(handle, bytes);
    await handle.appendFile(bytes.subarray(0, bytes.length / 2));
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  }
  const set = (to: boolean) => () => {
    full = to;
  };
  return { name: 'appending that fails with ENOSPC', folder: newFolder(), append, fill: set(true), free: set(false) };
}
