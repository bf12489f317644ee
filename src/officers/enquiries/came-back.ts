import type { AgendaContext, Due } from '../../agenda/agenda.ts';
import { block, choice, saying } from '../../domain/answer.ts';
import { withUndelivered } from '../../domain/enquiry.ts';
import { settingsKey } from '../../domain/enquiry-settings.ts';
import { alertedGroup, letterOf, type Undelivered } from '../../domain/undelivered.ts';
import { toOfficers } from '../../flows/enquiry/to-officers.ts';

/** A letter that did not arrive: the enquiry shows it, and who has the enquiry is told. */
function letterCameBack(
  context: AgendaContext,
  purpose: string,
  { delivery }: Undelivered,
): Omit<Due, 'update'> | undefined {
  const named = letterOf(purpose);
  if (!named) return undefined;
  const { reference, letter } = named;
  const over = { store: 'undelivered', key: purpose, value: null } as const;
  const enquiry = context.store.get('enquiries', reference);
  if (!enquiry) return { changes: [over], notices: [] };
  const marked = withUndelivered(enquiry, letter, delivery);
  const blocks = [block('line', `enquiry-came-back-${delivery}`, { reference: { words: reference } })];
  return {
    changes: [over, { store: 'enquiries', key: reference, value: marked }],
    expects: [{ store: 'enquiries', key: reference, value: enquiry }],
    notices: toOfficers(context, marked, blocks),
  };
}

/** A group that takes no message any more is told of nothing, and owners learn of it; one lost message changes nothing. */
function alertCameBack(
  { store, owners }: AgendaContext,
  purpose: string,
  { delivery }: Undelivered,
): Omit<Due, 'update'> | undefined {
  const group = alertedGroup(purpose);
  if (group === undefined) return undefined;
  const over = { store: 'undelivered', key: purpose, value: null } as const;
  const settings = store.get('enquirySettings', settingsKey);
  if (delivery === 'unsure' || !settings?.alerts?.includes(group)) return { changes: [over], notices: [] };
  const alerts = settings.alerts.filter((each) => each !== group);
  const answer = saying([block('line', 'alerts-came-back')], [[choice({ do: 'act', verb: 'alerts' }, 'inbox-alerts')]]);
  return {
    changes: [over, { store: 'enquirySettings', key: settingsKey, value: { ...settings, alerts } }],
    expects: [{ store: 'enquirySettings', key: settingsKey, value: settings }],
    notices: owners.map((chat) => ({ chat, answer })),
  };
}

/** What was written about an enquiry and did not arrive comes back to the desk. */
export function* enquiryCameBack(context: AgendaContext): Iterable<Due> {
  for (const [purpose, undelivered] of context.store.all('undelivered')) {
    const due = letterCameBack(context, purpose, undelivered) ?? alertCameBack(context, purpose, undelivered);
    if (due) yield { update: `came-back:${purpose}:${undelivered.at}`, ...due };
  }
}
