import { z } from 'zod';
import { figures, links, plain, schemasOf, statementsAbout, terms } from '../fields.ts';
import { head } from './head.ts';

/** What is known of a park, in the order in which its card shows it. */
export const parkFields = {
  status: terms('status'),
  area: figures(['ha'], 20, 3000),
  industrialLand: figures(['ha'], 5, 2000),
  availableLand: figures(['ha'], 0.1, 1000),
  occupancy: figures(['percent'], 0, 100),
  landPrice: figures(['usd-per-m2-term'], 20, 400),
  factoryRent: figures(['usd-per-m2-month'], 1, 20),
  managementFee: figures(['vnd-per-m2-month', 'vnd-per-m2-year', 'usd-per-m2-month'], 0.01, 100000),
  minimumPlot: figures(['m2', 'ha'], 1, 100000),
  zone: links('zone'),
  location: plain('statements'),
  coordinates: plain('points'),
  distances: figures(['km'], 0, 400),
  developer: plain('names'),
  developerCountry: terms('country'),
  founded: plain('dates'),
  groundbreaking: plain('dates'),
  schedule: plain('statements'),
  progress: statementsAbout('progress'),
  industries: terms('industry'),
  tenants: plain('names'),
  tenantCount: figures(['tenant', 'project'], 1, 2000),
  capitalAttracted: figures(['usd-million', 'usd-billion', 'vnd-billion'], 0.1, 100000),
  capitalPerHectare: figures(['usd-million-per-ha'], 0.1, 200),
  jobs: figures(['job', 'person'], 100, 500000),
  infrastructureCapital: figures(['usd-million', 'vnd-billion', 'vnd-trillion'], 0.1, 500000),
  fdiTarget: figures(['usd-million', 'usd-billion'], 0.1, 100000),
  domesticTarget: figures(['vnd-billion', 'vnd-trillion'], 0.1, 100000),
  power: plain('statements'),
  waterSupply: figures(['m3-per-day'], 100, 500000),
  waterPrice: figures(['vnd-per-m3', 'usd-per-m3'], 0.05, 100000),
  wastewater: figures(['m3-per-day'], 100, 500000),
  wastewaterPrice: figures(['vnd-per-m3', 'usd-per-m3'], 0.05, 100000),
  port: plain('statements'),
  readyBuilt: plain('statements'),
  leaseTerm: plain('statements'),
  incentives: plain('statements'),
  ecoPark: terms('eco-state'),
  expansion: plain('statements'),
  ownership: plain('statements'),
  formerNames: plain('statements'),
  phone: plain('names'),
  address: plain('statements'),
  website: plain('names'),
  remarks: plain('statements'),
};

export const Park = z.strictObject({ ...head, side: z.enum(['east', 'west']), ...schemasOf(parkFields) });
/** An industrial park: `east` is Hai Phong before the merger of 1 July 2025, `west` the former Hai Duong. */
export type Park = z.infer<typeof Park>;
