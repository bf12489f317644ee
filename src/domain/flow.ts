import { z } from 'zod';
import { Language } from './language.ts';

export const flowIds = [
  'find',
  'plan',
  'compare',
  'deadline',
  'enquiry',
  'subscribe',
  'enquiry-add',
  'enquiry-reply',
  'enquiry-note',
  'invite',
  'status',
  'directive',
  'follow-up',
  'correct',
  'alias',
  'word',
  'faq',
  'broadcast',
] as const;
/** A guided conversation. */
export type FlowId = (typeof flowIds)[number];

export const flowMoves = ['start', 'pick', 'yes', 'no', 'back', 'skip', 'cancel', 'change', 'more', 'finish'] as const;
/** What a button of a guided conversation does. */
export type FlowMove = (typeof flowMoves)[number];

/** What a step keeps of an answer: plain data; null when the step was skipped. */
export type StepValue = z.infer<ReturnType<typeof z.json>>;

const Standing = z.strictObject({
  flow: z.enum(flowIds),
  version: z.int().positive(),
  /** The step that is asked; `summary` when all are answered. */
  step: z.string(),
  answers: z.record(z.string(), z.json()),
  /** A value that was read but is not plausible: it is no answer before it is confirmed. */
  doubt: z.json().optional(),
  language: Language,
  /** When it was last gone on with, ISO 8601. */
  at: z.string(),
});

export const FlowState = Standing.extend({
  /** The result that an enquiry was begun from; the person is back at it when the enquiry is over. */
  setAside: Standing.optional(),
});
/** How far a person has come in a guided conversation. */
export type FlowState = z.infer<typeof FlowState>;

/** The step of a state whose steps are all answered. */
export const summaryStep = 'summary';

/** How long a guided conversation waits for its person. */
const waitsMs = 24 * 60 * 60 * 1000;

/** Whether a conversation has waited so long that it is over at a moment (ISO 8601). */
export const hasExpired = ({ at }: FlowState, now: string): boolean => Date.parse(now) - Date.parse(at) > waitsMs;

/** True when a conversation is of no more use: it is over, and whoever comes back a day later need not be told so. */
export const isFlowOver = ({ at }: FlowState, now: Date): boolean => now.getTime() - Date.parse(at) > 2 * waitsMs;
