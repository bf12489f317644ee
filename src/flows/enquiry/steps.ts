import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import { hectares as landNeeded } from '../find/steps.ts';
import type { Step, StepRead } from '../flow.ts';
import { asksSomething } from '../read-choice.ts';
import { enquiriesOf, ownChoice } from './own-enquiries.ts';

/** The version of the text that is agreed to; it is kept with each enquiry. */
export const consentVersion = 1;

const said = (say: string) => ({ said: { say, with: {} } });

/** Consent comes first: what is stored, why, how long, and how to have it deleted. */
export const consent: Step = {
  id: 'consent',
  schema: z.boolean(),
  ask: () => [
    block('title', 'enquiry-consent-title'),
    block('line', 'enquiry-consent'),
    block('line', 'enquiry-ask-consent'),
  ],
  choices: () => [
    { id: 'agree', label: { say: 'enquiry-agree', with: {} }, value: true },
    { id: 'decline', label: { say: 'enquiry-decline', with: {} }, value: false },
  ],
  besides: (context) => (context.chat === context.person && enquiriesOf(context).length ? [ownChoice] : []),
  read: () => ({ kind: 'other' }),
  help: block('line', 'flow-press-one'),
  shown: (value) => said(value === true ? 'enquiry-agreed' : 'enquiry-decline'),
};

/** A line of the person's own words, no longer than it may be. */
export function readWords(text: string, most: number, tooLong: string): StepRead {
  const words = text.trim();
  if (!words) return { kind: 'other' };
  if (words.length > most) {
    const args = { by: { number: words.length - most }, most: { number: most } };
    return { kind: 'refused', why: block('line', tooLong, args) };
  }
  return { kind: 'value', value: words };
}

/** A whole question is nobody's name; names have few words, and no question mark. */
const isAsking = (text: string): boolean =>
  /(?:[?？]|吗|ですか|니까|나요|까요)[\s.。]*$/.test(text) ||
  (text.trim().split(/\s+/).length > 3 && asksSomething(text));

const called = {
  name: /\b(name|ho ten|ten)\b|名字|姓名|名前|氏名|이름|성함/,
  company: /\b(company|cong ty)\b|公司|会社|회사/,
  message: /\b(question|message|cau hoi|noi dung)\b|问题|内容|質問|질문|내용/,
};

const wordsStep = (id: 'name' | 'company' | 'message', most: number): Step => ({
  id,
  words: called[id],
  schema: z.string().min(1).max(most),
  ...(id === 'name' ? {} : { extra: true, optional: true }),
  ...(id === 'message' ? { prose: true } : {}),
  ask: () => [block('line', `enquiry-ask-${id}`)],
  read: (text) => (id !== 'message' && isAsking(text) ? { kind: 'other' } : readWords(text, most, 'enquiry-too-long')),
  help: id === 'name' ? block('line', 'enquiry-help-name') : block('line', `enquiry-ask-${id}`),
  shown: (value) => ({ words: typeof value === 'string' ? value : '' }),
});

export const name = wordsStep('name', 100);
export const company = wordsStep('company', 150);
export const message = wordsStep('message', 2000);

const email = /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/;
const phone = /^\+?[\d\s().-]{8,20}$/;

/** How to reach the person: an e-mail address or a telephone number. */
export const contact: Step = {
  id: 'contact',
  words:
    /\b(e ?-?mail|phone|telephone|contact|address|dien thoai|lien he|so dien thoai)\b|邮箱|邮件|电话|联系|メール|電話|連絡先|이메일|전화|연락처/,
  schema: z.string().min(3).max(200),
  ask: () => [block('line', 'enquiry-ask-contact')],
  read(text) {
    const words = text.trim();
    const sound = words.length <= 200 && (email.test(words) || phone.test(words));
    return sound ? { kind: 'value', value: words } : { kind: 'other' };
  },
  help: block('line', 'enquiry-help-contact'),
  shown: (value) => ({ words: typeof value === 'string' ? value : '' }),
};

/** How much land the enquiry is about. */
export const hectares: Step = { ...landNeeded, ask: () => [block('line', 'enquiry-ask-hectares')] };

/** Whether officers see who asks, or only what is needed. */
export const confidential: Step = {
  id: 'confidential',
  schema: z.boolean(),
  extra: true,
  optional: true,
  ask: () => [block('line', 'enquiry-ask-confidential')],
  choices: () => [
    { id: 'yes', label: { say: 'enquiry-confidential', with: {} }, value: true },
    { id: 'no', label: { say: 'enquiry-open', with: {} }, value: false },
  ],
  read: () => ({ kind: 'other' }),
  help: block('line', 'flow-press-one'),
  shown: (value) => said(value === true ? 'enquiry-confidential' : 'enquiry-open'),
};
