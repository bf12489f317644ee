import type { Picture } from '../domain/picture.ts';
import { compareSheet } from './compare.ts';
import { mapSheet } from './map.ts';
import { monthSheet } from './month.ts';
import type { Tools } from './page.ts';
import { planSheet } from './plan.ts';
import { qrSheet } from './qr.ts';
import { ranksSheet } from './ranks.ts';
import type { Sheet } from './sheet.ts';

/** Lays a picture out on one sheet or more: pure, so that a test sees every box before it is painted. */
export function layout(picture: Picture, tools: Tools): Sheet[] {
  switch (picture.kind) {
    case 'compare':
      return compareSheet(picture, tools);
    case 'plan':
      return planSheet(picture, tools);
    case 'ranks':
      return ranksSheet(picture, tools);
    case 'map':
      return mapSheet(picture, tools);
    case 'month':
      return monthSheet(picture, tools);
    case 'qr':
      return qrSheet(picture, tools);
  }
}
