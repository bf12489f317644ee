import type { ShownButton } from './keyboards.ts';
import type { ShownMessage } from './messages.ts';

/** One line of what happened in a chat, in the order people saw it. */
export type LogLine =
  | { kind: 'said' | 'edited' | 'deleted'; message: ShownMessage }
  | { kind: 'pressed'; name: string; label: string }
  | { kind: 'toast'; text: string };

function buttonRow(row: readonly ShownButton[]): string {
  return `    ${row.map(({ text }) => `[${text}]`).join(' ')}`;
}

function words(message: ShownMessage): string {
  const { plain, file, place, kind } = message;
  const parts: string[] = [];
  if (file !== undefined) parts.push(`<${kind} ${file.fileName}, ${file.size} bytes>`);
  if (place !== undefined) parts.push(`<${kind} ${place.latitude}, ${place.longitude}>`);
  if (parts.length === 0 && kind !== 'text') parts.push(`<${kind}>`);
  return [...parts, plain].filter((part) => part !== '').join(' ');
}

function said(message: ShownMessage, note: string): string[] {
  const [first = '', ...rest] = words(message).split('\n');
  const keyboard = message.markup?.kind === 'keyboard' ? message.markup.rows : [];
  const rows = [...message.buttons, ...keyboard].map(buttonRow);
  return [`${message.name}${note}: ${first}`, ...rest.map((line) => `    ${line}`), ...rows];
}

/** Prints one line of a chat's log; a message with several lines or buttons takes several. */
export function printLogLine(line: LogLine): string[] {
  switch (line.kind) {
    case 'said':
      return said(line.message, '');
    case 'edited':
      return said(line.message, ' (edited)');
    case 'deleted':
      return [`${line.message.name} (deleted): ${line.message.plain.split('\n')[0] ?? ''}`];
    case 'pressed':
      return [`${line.name} presses [${line.label}]`];
    case 'toast':
      return [`    (${line.text})`];
  }
}
