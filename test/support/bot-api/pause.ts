/** Waits for a while, or until the caller has gone. */
export function pause(ms: number, aborted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      aborted.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    aborted.addEventListener('abort', end);
    if (aborted.aborted) end();
  });
}
