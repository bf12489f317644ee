import { z } from 'zod';
import { Language } from '../domain/language.ts';
import { Picture } from '../domain/picture.ts';
import { readCatalogues } from '../wording/catalogue.ts';
import { createDraw } from './draw.ts';

const Task = z.strictObject({ picture: Picture, language: Language });

const draw = createDraw(readCatalogues());

/** What a drawing thread does with each picture it is handed. */
export default function drawTask(task: unknown): Uint8Array[] {
  const { data, error } = Task.safeParse(task);
  // An error of zod's own loses its words on the way to the main thread.
  if (error) throw new Error(`no picture: ${z.prettifyError(error)}`);
  const { picture, language } = data;
  return draw(picture, language);
}
