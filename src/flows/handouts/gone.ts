import { type Choice, choice, saying, block } from '../../domain/answer.ts';
import { isRecordRef } from '../../domain/refs.ts';
import type { KnowledgeBase, KnownRecord } from '../../domain/knowledge-base.ts';
import type { Handled } from '../handler.ts';
import { flowChoice } from '../view.ts';

export const menu: Choice = choice({ do: 'menu', page: 'start' }, 'button-menu');

/** What a button was about is no longer on record. */
export const gone: Handled = { answer: saying([block('line', 'handout-gone')], [[menu]]) };

/** The plan that a button was about is over, or has no days. */
export const noPlan: Handled = {
  answer: saying([block('line', 'handout-no-plan')], [[flowChoice('plan', 'start', 'flow-start-plan'), menu]]),
};

/** The record that a button names. */
export const recordNamed = (base: KnowledgeBase, of: string | undefined): KnownRecord | undefined =>
  of !== undefined && isRecordRef(of) ? base.records.get(of) : undefined;
