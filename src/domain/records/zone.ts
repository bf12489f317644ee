import { z } from 'zod';
import { figures, plain, schemasOf, statementsAbout, terms } from '../fields.ts';
import { head } from './head.ts';

/** What is known of a zone, in the order in which its card shows it. */
export const zoneFields = {
  status: terms('status'),
  area: figures(['ha'], 500, 50000),
  founded: plain('dates'),
  decision: plain('names'),
  legalBasis: plain('laws'),
  parkCount: figures(['park'], 1, 100),
  location: plain('statements'),
  communes: plain('names'),
  sites: plain('statements'),
  parts: plain('statements'),
  manager: plain('names'),
  capitalAttracted: figures(['usd-million', 'usd-billion', 'vnd-billion', 'vnd-trillion'], 0.1, 1000000),
  projectCount: figures(['project'], 1, 5000),
  jobs: figures(['job', 'person'], 100, 1000000),
  plannedInvestment: figures(['usd-million', 'usd-billion', 'vnd-billion', 'vnd-trillion'], 0.1, 1000000),
  grdpShare: figures(['percent'], 0, 100),
  projections: plain('statements'),
  schedule: plain('statements'),
  progress: statementsAbout('progress'),
  incentives: plain('statements'),
  distances: figures(['km'], 0, 400),
  website: plain('names'),
  remarks: plain('statements'),
};

export const Zone = z.strictObject({ ...head, type: z.enum(['economic', 'free-trade']), ...schemasOf(zoneFields) });
/** An economic zone or the free trade zone. */
export type Zone = z.infer<typeof Zone>;
