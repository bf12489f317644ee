import { type Answer, block, choice } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { OutsideReason, TalkTopic } from '../domain/question.ts';
import type { RecordRef } from '../domain/refs.ts';
import { recordChoices } from './choices.ts';

const menuRow = [choice({ do: 'menu', page: 'start' }, 'button-menu')];

/** A word back to small talk; help also says what can be asked, and who is cross may write to the Board. */
export function talkAnswer(topic: TalkTopic): Answer {
  const rows =
    topic === 'complaint' ? [[choice({ do: 'flow', flow: 'enquiry', move: 'start' }, 'flow-start-enquiry')]] : [];
  return { kind: 'answer', records: [], blocks: [block('line', `talk-${topic}`)], choices: [...rows, menuRow] };
}

/** Says politely that a question is not answered here and why, and offers what comes nearest; never a figure. */
export function outsideAnswer(base: KnowledgeBase, reason: OutsideReason, near: readonly RecordRef[]): Answer {
  const offered = near.length ? [block('line', 'did-you-mean')] : [];
  return {
    kind: 'unknown',
    records: [],
    blocks: [block('line', `outside-${reason}`), ...offered],
    choices: [...recordChoices(base, near), menuRow],
  };
}
