import { move } from 'piscina';
import { z } from 'zod';
import { Language } from '../domain/language.ts';
import { Picture } from '../domain/picture.ts';
import { readCatalogues } from '../wording/catalogue.ts';
import { createDraw } from './draw.ts';

const Task = z.strictObject({ picture: Picture, language: Language });

const draw = createDraw(readCatalogues());

/** What a drawing thread does with each picture it is handed. */
export default function drawTask(task: unknown): unknown {
  const { picture, language } = Task.parse(task);
  const png = draw(picture, language);
  // A copy of its own memory can be handed over; what the drawing library returns cannot.
  return move(new Uint8Array(png));
}
