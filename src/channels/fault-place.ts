/** Where a fault came up; its message is left out, since it may repeat what a person wrote. */
export function faultPlace(error: unknown): { fault: string; at: string[] } {
  if (!(error instanceof Error)) return { fault: 'unknown', at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: error.name, at: frames.slice(0, 8).map((line) => line.trim()) };
}
