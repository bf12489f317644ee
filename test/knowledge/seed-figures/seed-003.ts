import type { Row } from './row.ts';

/** The founding of the specialised zone, February 2026: English writing. */
export const seed003: readonly Row[] = [
  ['5,300 hectares', 'comma is thousands', 'zone/specialised-ez', 'area', [5300, 'ha']],
  ['5,300 hectares', 'comma is thousands', 'fact/economic-zones-area', 'Specialised', [5300, 'ha']],
  ['5,300 hectares', 'sum', 'fact/economic-zones-area', 'total area', [47840, 'ha']],
  ['established', 'sum', 'fact/economic-zones-area', 'economic zones', [3, 'zone']],
  ['6 communes', 'plain', 'zone/specialised-ez', 'communes / note', { en: 'Six communes', vi: '6 xã' }],
  ['Thuong Hong', 'wording', 'zone/specialised-ez', 'communes', 'Thượng Hồng'],
  ['Nguyen Luong Bang', 'wording', 'zone/specialised-ez', 'communes', 'Nguyễn Lương Bằng'],
  ['Bac Thanh Mien', 'wording', 'zone/specialised-ez', 'communes', 'Bắc Thanh Miện'],
  ['Thanh Mien', 'wording', 'zone/specialised-ez', 'communes', 'Thanh Miện'],
  ['Hai Hung', 'wording', 'zone/specialised-ez', 'communes', 'Hải Hưng'],
  ['Binh Giang', 'wording', 'zone/specialised-ez', 'communes', 'Bình Giang'],
  ['about 3 - 4%', 'range', 'zone/specialised-ez', 'grdpShare', [{ from: 3, to: 4 }, 'percent']],
  ['by 2030', 'date', 'zone/specialised-ez', 'grdpShare / part', { en: 'by 2030', vi: 'đến năm 2030' }],
  ['over 5%', 'plain', 'zone/specialised-ez', 'grdpShare', [5, 'percent']],
  ['post-2030 period', 'date', 'zone/specialised-ez', 'grdpShare / part', { en: 'after 2030', vi: 'sau năm 2030' }],
  ['2025 - 2026', 'date', 'zone/specialised-ez', 'schedule', { en: '2025-2026', vi: '2025-2026' }],
  ['1/2000', 'wording', 'zone/specialised-ez', 'schedule', { en: '1/2000', vi: '1/2000' }],
  ['2026 - 2030', 'date', 'zone/specialised-ez', 'schedule', { en: '2026-2030', vi: '2026-2030' }],
  ['2031 - 2035', 'date', 'zone/specialised-ez', 'schedule', { en: '2031-2035', vi: '2031-2035' }],
];
