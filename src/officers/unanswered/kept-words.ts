import { cut } from '../../domain/cut.ts';

/** The most characters of a question that are kept. */
const mostKept = 300;

/** What may lead to a person: a name said as one's own, addresses of the web and of mail, names at @, long numbers. */
const leads: readonly RegExp[] = [
  /my name is|t[êe]n t[ôo]i l[àa]|t[ôo]i t[êe]n|我叫|我的名字是|私の名前は|제 이름은|と申します/iu,
  /https?:\/\/|www\.|t\.me\//i,
  /[@＠][\p{L}\p{N}_.]{2}/u,
  /\p{Nd}(?:[ .()\-–]{0,2}\p{Nd}){8}|\p{Nd}{7}/u,
];

/** Whether a text holds what may lead to a person: where that is, a name is often beside it that nothing tells from other words. */
export function leadsToPerson(text: string): boolean {
  const plain = text.normalize('NFC');
  return leads.some((lead) => lead.test(plain));
}

/** A question on one line and cut: what is kept of one that leads to no person. */
export const keptWords = (text: string): string => cut(text.normalize('NFC').replace(/\s+/g, ' ').trim(), mostKept);
