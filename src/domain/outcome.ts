import type { Announcement, DeliveryNote, Recipients } from './announcement.ts';
import type { AuditEntry, AuditKey, AuditLine } from './audit.ts';
import type { Case } from './case.ts';
import type { Conversation } from './conversation.ts';
import type { DigestState } from './digest.ts';
import type { Directive } from './directive.ts';
import type { DeskSettings } from './desk-settings.ts';
import type { Edit, EditedFile } from './edit.ts';
import type { Enquiry } from './enquiry.ts';
import type { EnquirySettings } from './enquiry-settings.ts';
import type { FlowState } from './flow.ts';
import type { Job } from './job.ts';
import type { Invitation } from './invitation.ts';
import type { Officer } from './officer.ts';
import type { PersonState } from './person.ts';
import type { Progresses } from './progress.ts';
import type { Reply } from './reply.ts';
import type { Subscription } from './subscription.ts';
import type { Waiting } from './waiting.ts';
import type { Watch } from './watch.ts';
import type { Asked, AskedMonth } from './topics-asked.ts';
import type { UnansweredGroup } from './unanswered.ts';
import type { Undelivered } from './undelivered.ts';

/** All that is stored: the value that each store keeps under a key. */
export type Stored = {
  people: PersonState;
  /** What was last spoken of, by chat and person. */
  conversations: Conversation;
  /** How far a guided conversation has come, by chat and person. */
  flows: FlowState;
  /** What people asked the Board, by reference. */
  enquiries: Enquiry;
  /** What owners set about enquiries. */
  enquirySettings: EnquirySettings;
  /** Messages that did not arrive, by what they were sent for, until somebody takes it up. */
  undelivered: Undelivered;
  /** Questions that nothing answered, by a name of their group. */
  unanswered: UnansweredGroup;
  /** What was asked lately, by update, until it is added up. */
  asked: Asked;
  /** What was asked most, by month (YYYY-MM). */
  askedMonths: AskedMonth;
  /** Who was invited to the officers' desk, by person. */
  officers: Officer;
  /** Open and used invitations to the desk, by the hash of their word. */
  invitations: Invitation;
  /** Changes of the knowledge made in the chat, by id. */
  edits: Edit;
  /** How many edits each file of knowledge has had, by file. */
  editedFiles: EditedFile;
  /** What owners have set; there is one value. */
  deskSettings: DeskSettings;
  /** The Board's own cases, by id. */
  cases: Case;
  /** Work that is too long for a turn, by a name of its own. */
  jobs: Job;
  /** What officers saved of where a subject stands, by subject. */
  progress: Progresses;
  /** What announcements people want, by person. */
  subscriptions: Subscription;
  /** What waits for a person's quiet hours to end or for their digest, by announcement and person. */
  waiting: Waiting;
  /** The searches for land that people have watched, by person and place. */
  watches: Watch;
  /** What is sent to many, by id. */
  announcements: Announcement;
  /** To whom, by announcement and part. */
  recipients: Recipients;
  /** How that ended, by announcement and person. */
  deliveries: DeliveryNote;
  /** What waits for one recipient alone, by announcement and person. */
  letters: Reply;
  /** Tasks from conclusions of the leadership, by id. */
  directives: Directive;
  /** The morning digest of each officer, by person. */
  digests: DigestState;
  /** The random key that stands for a person in the audit, by person. */
  auditKeys: AuditKey;
  /** The audit, by number; only the store itself adds to it. */
  audit: AuditLine;
};

/** The name of a store: what a change may go to. */
export type StoreName = keyof Stored;

/** A change to what is stored: the new whole value under a key, or null to remove it. Applied twice it has the effect of once. */
export type Change =
  | { [S in StoreName]: { readonly store: S; readonly key: string; readonly value: Stored[S] | null } }[StoreName]
  | { readonly store: StoreName; readonly key: string; readonly value: null };

/** A value that is stored, with its store and its key. */
export type Entry = {
  [S in StoreName]: { readonly store: S; readonly key: string; readonly value: Stored[S] };
}[StoreName];

/** A message to someone else than the person whose turn it is. */
type Notice = {
  readonly chat: string;
  readonly reply: Reply;
  /** Named in `undelivered` when it does not arrive. */
  readonly purpose?: string;
};

/** All that a turn leads to; nothing of it has happened before it is committed. */
export type Outcome = {
  readonly replies: readonly Reply[];
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  /** Set when a person's data is removed: once the last reply has been sent, nothing of it is left in any file of the store. */
  readonly forget?: true;
  /** The first reply answers a question of this name, and may be rated. */
  readonly rated?: string;
  /** What it was decided upon (null: nothing is stored there): if that is no longer so, nothing happens and it is decided anew. */
  readonly expects?: readonly Change[];
  /** What goes into the audit with it. */
  readonly audits?: readonly AuditEntry[];
};
