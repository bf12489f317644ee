import type { z } from 'zod';
import {
  Announcement,
  DeliveryNote,
  isAnnouncementOver,
  isDeliveryOver,
  isKeyOf,
  Recipients,
} from '../domain/announcement.ts';
import { AuditKey, AuditLine } from '../domain/audit.ts';
import { Case } from '../domain/case.ts';
import { Conversation, isConversationOver } from '../domain/conversation.ts';
import { DeskSettings } from '../domain/desk-settings.ts';
import { Edit, EditedFile } from '../domain/edit.ts';
import { Enquiry, isEnquiryOver } from '../domain/enquiry.ts';
import { EnquirySettings } from '../domain/enquiry-settings.ts';
import { FlowState, isFlowOver } from '../domain/flow.ts';
import { Invitation, isInvitationOver } from '../domain/invitation.ts';
import { isJobOver, Job } from '../domain/job.ts';
import { DigestState } from '../domain/digest.ts';
import { Directive } from '../domain/directive.ts';
import type { Stored, StoreName } from '../domain/outcome.ts';
import { Officer } from '../domain/officer.ts';
import { PersonState } from '../domain/person.ts';
import { Progresses } from '../domain/progress.ts';
import { isSubscriptionOver, Subscription } from '../domain/subscription.ts';
import { Waiting } from '../domain/waiting.ts';
import { isWatchOver, Watch } from '../domain/watch.ts';
import { StoredReply } from './message-schema.ts';
import { Asked, AskedMonth, isAskedOver } from '../domain/topics-asked.ts';
import { isUnansweredOver, UnansweredGroup } from '../domain/unanswered.ts';
import { Undelivered } from '../domain/undelivered.ts';

/** What a store keeps, and which of it is a person's own: told to them by /mydata and removed by /deleteme. */
type StoreRule<V> = {
  readonly schema: z.ZodType<V>;
  readonly isOf: (person: string, key: string, value: V) => boolean;
  /** What is true of a value that is of no more use; it is dropped with the next snapshot. */
  readonly isOver?: (value: V, now: Date) => boolean;
};

/** One a person. */
const ofPerson = (person: string, key: string): boolean => key === person;

/** Of nobody: what it tells of a person, it tells by a key whose meaning goes with their data. */
const ofNobody = (): boolean => false;

/** One a person a chat. */
const ofChatAndPerson = (person: string, key: string): boolean => key.endsWith(`|${person}`);

/** All stores. A new store is one more line here and one more kind of `Stored`. */
export const stores: { readonly [S in StoreName]: StoreRule<Stored[S]> } = {
  people: { schema: PersonState, isOf: ofPerson },
  conversations: { schema: Conversation, isOf: ofChatAndPerson, isOver: isConversationOver },
  flows: { schema: FlowState, isOf: ofChatAndPerson, isOver: isFlowOver },
  enquiries: { schema: Enquiry, isOf: (person, _key, enquiry) => enquiry.person === person, isOver: isEnquiryOver },
  enquirySettings: { schema: EnquirySettings, isOf: ofNobody },
  undelivered: { schema: Undelivered, isOf: ofNobody },
  unanswered: { schema: UnansweredGroup, isOf: ofNobody, isOver: isUnansweredOver },
  asked: { schema: Asked, isOf: ofNobody, isOver: isAskedOver },
  askedMonths: { schema: AskedMonth, isOf: ofNobody },
  officers: { schema: Officer, isOf: ofPerson },
  invitations: {
    schema: Invitation,
    isOf: (person, _key, { by, usedBy }) => by === person || usedBy === person,
    isOver: isInvitationOver,
  },
  edits: { schema: Edit, isOf: ofNobody },
  editedFiles: { schema: EditedFile, isOf: ofNobody },
  deskSettings: { schema: DeskSettings, isOf: ofNobody },
  cases: { schema: Case, isOf: ofNobody },
  jobs: { schema: Job, isOf: (person, _key, job) => job.person === person, isOver: isJobOver },
  progress: { schema: Progresses, isOf: ofNobody },
  subscriptions: { schema: Subscription, isOf: ofPerson, isOver: isSubscriptionOver },
  waiting: { schema: Waiting, isOf: isKeyOf },
  watches: { schema: Watch, isOf: (person, _key, watch) => watch.person === person, isOver: isWatchOver },
  announcements: {
    schema: Announcement,
    isOf: (person, _key, { by, approvedBy }) => by === person || approvedBy === person,
    isOver: isAnnouncementOver,
  },
  recipients: { schema: Recipients, isOf: ofNobody },
  deliveries: { schema: DeliveryNote, isOf: isKeyOf, isOver: isDeliveryOver },
  letters: { schema: StoredReply, isOf: isKeyOf },
  directives: { schema: Directive, isOf: ofNobody },
  digests: { schema: DigestState, isOf: ofPerson },
  auditKeys: { schema: AuditKey, isOf: ofPerson },
  audit: { schema: AuditLine, isOf: ofNobody },
};

/** The names of all stores. */
export const storeNames = Object.keys(stores) as readonly StoreName[];

/** Makes something for every store, such as an empty map or a schema. */
export function eachStore<T>(make: (store: StoreName) => T): Record<StoreName, T> {
  return Object.fromEntries(storeNames.map((store) => [store, make(store)])) as Record<StoreName, T>;
}
