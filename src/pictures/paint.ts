import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Language } from '../domain/language.ts';
import { familiesOf } from './fonts.ts';
import { colors, lineHeight } from './look.ts';
import { encodePng } from './png.ts';
import type { Shape, Sheet, TextShape } from './sheet.ts';

type Of<S extends Shape['shape']> = Extract<Shape, { shape: S }>;

/** Where in a line's height the letters stand. */
const baseline = (size: number): number => (lineHeight(size) - size * 1.36) / 2 + size * 1.07;

function paintText(context: SKRSContext2D, { box, lines, size, color, align = 'left' }: TextShape, language: Language) {
  context.fillStyle = color;
  context.textAlign = align;
  const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
  for (const [i, line] of lines.entries()) {
    context.font = `400 ${size}px ${familiesOf(line, language)}`;
    context.fillText(line, x, box.y + i * lineHeight(size) + baseline(size));
  }
}

/** Slanting lines over a fill: what nobody has checked does not look like the rest. */
function paintHatch(context: SKRSContext2D, { box }: Of<'fill'>, color: string): void {
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.strokeStyle = color;
  context.lineWidth = 3;
  for (let x = box.x - box.height; x < box.x + box.width; x += 12) {
    context.beginPath();
    context.moveTo(x, box.y + box.height);
    context.lineTo(x + box.height, box.y);
    context.stroke();
  }
  context.restore();
}

function paintFill(context: SKRSContext2D, fill: Of<'fill'>): void {
  const { box, color, edge, hatch, round = 0 } = fill;
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, Math.min(round, box.width / 2));
  context.fill();
  if (edge) {
    context.strokeStyle = edge;
    context.lineWidth = 2;
    context.stroke();
  }
  if (hatch) paintHatch(context, fill, hatch);
}

function paintLine(context: SKRSContext2D, { from, to, color, width, dash = [] }: Of<'line'>): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
  context.setLineDash([]);
}

function paintMark(context: SKRSContext2D, { at: [x, y], mark, size, color }: Of<'mark'>): void {
  context.beginPath();
  if (mark === 'square') context.rect(x - size / 2, y - size / 2, size, size);
  else if (mark === 'anchor') {
    context.moveTo(x, y - size / 2);
    context.lineTo(x + size / 2, y + size / 2);
    context.lineTo(x - size / 2, y + size / 2);
    context.closePath();
  } else context.arc(x, y, size / 2, 0, 2 * Math.PI);
  context.fillStyle = mark === 'ring' ? colors.paper : color;
  context.fill();
  context.strokeStyle = mark === 'ring' ? color : colors.paper;
  context.lineWidth = mark === 'ring' ? 5 : 2;
  context.stroke();
}

function paintPolygon(context: SKRSContext2D, { points, color }: Of<'polygon'>): void {
  context.fillStyle = color;
  context.beginPath();
  for (const point of points) context.lineTo(...point);
  context.closePath();
  context.fill();
}

function paintShape(context: SKRSContext2D, shape: Shape, language: Language): void {
  switch (shape.shape) {
    case 'text':
      return paintText(context, shape, language);
    case 'fill':
      return paintFill(context, shape);
    case 'line':
      return paintLine(context, shape);
    case 'mark':
      return paintMark(context, shape);
    case 'polygon':
      return paintPolygon(context, shape);
  }
}

/** Telegram shrinks a picture until its longer side is this long; letters painted at that size stay sharp. */
const longest = 1280;

/** Paints a sheet as PNG, no larger than it is shown. */
export function paint(sheet: Sheet, language: Language): Uint8Array {
  const scale = Math.min(1, longest / Math.max(sheet.width, sheet.height));
  const [width, height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  for (const shape of sheet.shapes) paintShape(context, shape, language);
  return encodePng(canvas.data(), width, height);
}
