import type { Case } from '../../../src/domain/case.ts';
import { blockers, stages } from '../../../src/domain/progress.ts';
import type { RecordRef } from '../../../src/domain/refs.ts';

const firsts =
  'Sao Mai,Hoàng Gia,Minh Phát,Đại Thành,Kim Long,Tân Việt,Bình Minh,Đông Á,Nam Hải,Phú Thịnh,An Khang'.split(',');
const middles = 'Electronics,Precision,Logistics,Steel,Chemicals,Packaging,Garments,Furniture,Optics,Plastics'.split(
  ',',
);
const syllables = 'ka,ro,mi,sen,tak,yo,lin,vax,du,pel,gro,nix,ban,tor,qui,zam,fel,hos,wen,jun'.split(',');
const countries = ['korea', 'japan', 'china', 'singapore', 'viet-nam'] as const;
const sectors = ['electronics', 'steel', 'logistics', 'garments-textiles', 'plastics'] as const;
const places: readonly RecordRef[] = ['park/do-son', 'park/tien-thanh', 'park/gia-loc', 'zone/southern-coastal-ez'];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** A made-up word that each number gets another of. */
function madeUp(n: number): string {
  const parts = [n, Math.floor(n / 20), Math.floor(n / 400), Math.floor(n / 8000)].map((part) => pick(syllables, part));
  const word = parts.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The id of the nth generated case. */
export const caseIdOf = (n: number): string => `HZ-${String(n).padStart(5, '0')}`;

/** The nth of as many made-up cases as a test wants, each with a name of its own. */
export function madeUpCase(n: number): Case {
  return {
    id: caseIdOf(n),
    name: `Nhà máy ${madeUp(n)} ${pick(middles, n)} ${pick(firsts, n * 7)}`,
    investor: `Công ty TNHH ${madeUp(n)} ${pick(middles, n * 3)} Việt Nam`,
    country: pick(countries, n),
    sector: pick(sectors, n * 3),
    place: pick(places, n),
    capitalUsdMillion: 1 + (n % 900) / 10,
    officer: `Phòng ${1 + (n % 5)}`,
    progress: {
      stage: pick(stages, n),
      percent: n % 101,
      ...(n % 4 ? {} : { blocker: pick(blockers, n) }),
      next: `2027-0${1 + (n % 9)}-15`,
    },
    asOf: '2026-11-01',
  };
}

/** So many made-up cases. */
export const madeUpCases = (count: number): Case[] => Array.from({ length: count }, (_, n) => madeUpCase(n));
