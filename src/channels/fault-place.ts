import { withSourcePlace } from './source-place.ts';

/** Where a fault came up; its message is left out, since it may repeat what a person wrote. */
export function faultPlace(error: unknown): { fault: string; at: string[] } {
  if (!(error instanceof Error)) return { fault: 'unknown', at: [] };
  const { name, message, stack = '' } = error;
  const frames = stack.replace(message, '').split('\n');
  const places = frames.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return { fault: name, at: places.slice(0, 8).map((line) => withSourcePlace(line.trim())) };
}
