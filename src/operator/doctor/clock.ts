import { type Finding, fault, ok } from './finding.ts';

const mostSecondsOff = 60;

/** How this machine's clock stands to another, whose it is in words; `offMs` is how far it is ahead. */
export function clockBeside(check: string, offMs: number, whose: string): Finding {
  const off = Math.round(offMs / 1000);
  if (Math.abs(off) <= mostSecondsOff) return ok(check, `within ${Math.abs(off)} s of ${whose}`);
  const way = off > 0 ? 'ahead of' : 'behind';
  return fault(check, `${Math.abs(off)} s ${way} ${whose}: switch on time synchronisation (timedatectl set-ntp true)`);
}
