import { block, type Choice, choice, saying } from '../../domain/answer.ts';
import type { KnownRecord } from '../../domain/knowledge-base.ts';
import type { RecordRef } from '../../domain/refs.ts';
import { recordChoices } from '../../answers/choices.ts';
import { startWord } from '../../answers/start-word.ts';
import type { FlowContext } from '../flow.ts';
import type { Given, Handled } from '../handler.ts';
import { gone, menu, recordNamed } from './gone.ts';

const nameOf = ({ names }: KnownRecord) => ({ name: { names } });

/** Lets the person choose a chat, where the record's name then stands behind the assistant's. */
const toChat = (record: KnownRecord): Choice => ({
  ...choice({ do: 'act', verb: 'share', of: record.ref }, 'button-share-chat'),
  share: { say: 'button-record', with: nameOf(record) },
});

const back = (base: FlowContext['base'], ref: RecordRef): Choice[][] => [...recordChoices(base, [ref]), [menu]];

/** A record to hand on: its link, any chat to put it into, and a code. */
export function shareHandout({ base }: FlowContext, { of }: Given): Handled {
  const record = recordNamed(base, of);
  if (!record) return gone;
  const code = choice({ do: 'act', verb: 'code', of: record.ref }, 'button-code');
  const blocks = [
    block('title', 'share-title', nameOf(record)),
    block('line', 'item', { value: { start: startWord(record.ref) } }),
  ];
  return { answer: saying(blocks, [[toChat(record), code], ...back(base, record.ref)]) };
}

/** The link of a record as a code for a camera. */
export function codeHandout({ base, today: day }: FlowContext, { of }: Given): Handled {
  const record = recordNamed(base, of);
  if (!record) return gone;
  const { names, ref } = record;
  return {
    answer: saying([], back(base, ref)),
    handout: { picture: { kind: 'qr', title: { names }, day, notes: [], sources: [], start: startWord(ref) } },
  };
}
