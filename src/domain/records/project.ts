import { z } from 'zod';
import { figures, links, plain, schemasOf, statementsAbout, terms } from '../fields.ts';
import { head } from './head.ts';

const money = ['usd-million', 'usd-billion', 'vnd-billion', 'vnd-trillion'] as const;

/** What is known of a public project, in the order in which its card shows it. */
export const projectFields = {
  status: terms('status'),
  state: plain('statements'),
  capital: figures(money, 0.1, 1000000),
  investor: plain('names'),
  country: terms('country'),
  sector: plain('statements'),
  industries: terms('industry'),
  parks: links('park'),
  location: plain('statements'),
  area: figures(['ha', 'm2'], 0.1, 2000000),
  size: plain('statements'),
  length: figures(['m', 'km'], 1, 100000),
  capacity: figures(['mw', 'teu-per-year', 'dwt', 'm3-per-day'], 1, 100000000),
  berthSize: plain('statements'),
  decision: plain('names'),
  opened: plain('dates'),
  start: plain('dates'),
  schedule: plain('statements'),
  progress: statementsAbout('progress'),
  jobs: figures(['job', 'person'], 1, 500000),
  housing: plain('statements'),
  expansion: plain('statements'),
  remarks: plain('statements'),
};

export const Project = z.strictObject({
  ...head,
  type: z.enum(['infrastructure', 'investor']),
  ...schemasOf(projectFields),
});
/** A project that the press or the authorities have reported: an investor's plant, or a port, power plant or railway. */
export type Project = z.infer<typeof Project>;
