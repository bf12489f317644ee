/** One thing wrong with a record, in the words of whoever mends it. */
export type Fault = {
  readonly file: string;
  readonly line: number;
  /** The field's path, such as `area[0].value`; empty for the whole file. */
  readonly field: string;
  readonly message: string;
  /** A warning does not stop the start. */
  readonly warning?: true;
};

/** A fault as one line: file, line, field and what is wanted. */
export function faultLine({ file, line, field, message, warning }: Fault): string {
  return `${warning ? 'warning' : 'fault'}  ${file}:${line}  ${field ? `${field}: ` : ''}${message}`;
}

/** Thrown when the knowledge cannot be used: it carries every fault found. */
export class KnowledgeFaulty extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`the knowledge base has ${faults.length} fault(s):\n${faults.map(faultLine).join('\n')}`);
    this.name = 'KnowledgeFaulty';
    this.faults = faults;
  }
}
