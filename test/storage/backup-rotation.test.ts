import { describe, expect, test } from 'vitest';
import { backupsToRemove, isBackupDue } from '../../src/storage/backup-rotation.ts';
import { fileTime } from '../../src/storage/folders.ts';

const hour = 3_600_000;
const now = new Date('2026-03-20T12:30:00.000Z');
const name = (hoursAgo: number) => `${fileTime(new Date(now.getTime() - hoursAgo * hour))}.jsonl.gz`;

describe('a backup is due', () => {
  test.each([
    ['when there is none', [], true],
    ['when the newest is an hour old', [name(1), name(5)], true],
    ['not within the hour', [name(0.9), name(5)], false],
    ['when the only one is from the future', [name(-3)], true],
    ['when there are only other files', ['notes.txt', 'x.jsonl.gz'], true],
  ])('%s', (_, names, due) => {
    expect(isBackupDue(names, now)).toBe(due);
  });
});

describe('what is kept', () => {
  /** A backup an hour for 40 days, with the rotation after each, as a service would do. */
  function afterManyHours(): string[] {
    let names: string[] = [];
    for (let ago = 40 * 24; ago >= 0; ago--) {
      names.push(name(ago));
      const gone = new Set(backupsToRemove(names, new Date(now.getTime() - ago * hour)));
      names = names.filter((each) => !gone.has(each));
    }
    return names;
  }

  test('is one of each hour for a day, and one of each day for the 14 days before, none older', () => {
    const names = afterManyHours();
    expect(names.filter((each) => each > name(24.1))).toHaveLength(25);
    expect(new Set(names.map((each) => each.slice(0, 10))).size).toBe(1 + 14);
    expect(names).toHaveLength(25 + 13);
    expect(names.every((each) => each >= name(14 * 24))).toBe(true);
  });

  test('is the newest, however old it is', () => {
    expect(backupsToRemove([name(2000), name(1000)], now)).toEqual([name(2000)]);
  });

  test('is whatever is no backup', () => {
    expect(backupsToRemove(['notes.txt', name(1)], now)).toEqual([]);
  });
});
