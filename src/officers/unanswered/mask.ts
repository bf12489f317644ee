import { cut } from '../../domain/cut.ts';

/** The most characters of a question that are kept. */
const mostKept = 300;

const hidden = '…';

/** What may lead to a person, each the more particular first: a name said as one's own, addresses of the web and of mail, names at @, long numbers. */
const leads: readonly RegExp[] = [
  /(?:my name is|t[êe]n t[ôo]i l[àa]|t[ôo]i t[êe]n(?: l[àa])?|我叫|我的名字是|私の名前は|제 이름은)\s*[^,.;!?，。！？、]{1,40}/giu,
  /[^\s、。]{1,20}と申します/gu,
  /\b(?:https?:\/\/|www\.|t\.me\/)\S+/gi,
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g,
  /[@＠][\p{L}\p{N}_.]{2,}/gu,
  /\+?\p{Nd}(?:[ .()\-–]{0,2}\p{Nd}){8,}/gu,
  /\p{Nd}{7,}/gu,
];

/** Whether a text holds what may lead to a person: where that is, a name is often beside it that nothing tells from other words. */
export function leadsToPerson(text: string): boolean {
  const plain = text.normalize('NFC');
  return leads.some((lead) => plain.search(lead) >= 0);
}

/** A question without what may lead to a person, on one line and cut: what is kept of it. */
export function masked(text: string): string {
  const plain = leads.reduce((kept, lead) => kept.replace(lead, hidden), text.normalize('NFC'));
  return cut(plain.replace(/\s+/g, ' ').trim(), mostKept);
}
