import { type Block, choice, saying } from '../../domain/answer.ts';
import type { Enquiry } from '../../domain/enquiry.ts';
import { mayUse } from '../../domain/officer.ts';
import type { FlowContext, FlowNotice } from '../flow.ts';

type Desk = Pick<FlowContext, 'store' | 'owners'>;

/** Whether somebody is at the desk still: an owner, or an officer whose role was not taken away. */
const isAtDesk = ({ store, owners }: Desk, person: string): boolean =>
  owners.includes(person) || mayUse(store.get('officers', person)?.role, 'officer');

/** Who has an enquiry; nobody when whoever took it is no longer at the desk. */
export function holderOf(desk: Desk, { desk: kept }: Enquiry): string | undefined {
  const holder = kept?.holder;
  return holder !== undefined && isAtDesk(desk, holder) ? holder : undefined;
}

/** Tells who has an enquiry, or the owners while nobody has. */
export function toOfficers(desk: Desk, enquiry: Enquiry, blocks: readonly Block[]): FlowNotice[] {
  const holder = holderOf(desk, enquiry);
  const open = [[choice({ do: 'act', verb: 'enquiry', of: enquiry.reference }, 'enquiry-open-card')]];
  return (holder ? [holder] : desk.owners).map((chat) => ({ chat, answer: saying(blocks, open) }));
}
