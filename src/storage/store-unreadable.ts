/** Thrown when a stored file cannot be read as what it should be; the file is left as it is. The reason quotes nothing stored. */
export class StoreUnreadable extends Error {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  constructor(file: string, line: number, reason: string) {
    super(`the stored file ${file} cannot be read: line ${line}: ${reason}`);
    this.name = 'StoreUnreadable';
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}
