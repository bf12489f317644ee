import type { AgendaContext, Due } from '../../agenda/agenda.ts';
import { block, choice, saying } from '../../domain/answer.ts';
import type { Edit } from '../../domain/edit.ts';
import { peopleOfDesk } from '../enquiries/desk-people.ts';
import { editName } from './edits-page.ts';
import { shownArg } from './edits.ts';

/** Whoever made an edit; the owners, when they are not of the desk any more. */
function makersOf(context: AgendaContext, { by }: Edit): readonly string[] {
  const [maker = ''] = [...context.store.all('auditKeys')].find(([, { key }]) => key === by) ?? [];
  return peopleOfDesk(context).includes(maker) ? [maker] : context.owners;
}

/** Who was told that an edit is saved is told when the checks of the knowledge have refused it. */
export function* refusedByChecks(context: AgendaContext): Iterable<Due> {
  for (const [id, edit] of context.store.all('edits')) {
    if (edit.state !== 'faulty' || edit.told) continue;
    const words = block('line', 'edit-refused-by-checks', { name: editName(context, edit), is: shownArg(edit.is) });
    const answer = saying([words], [[choice({ do: 'act', verb: 'edit', of: id }, 'edit-show')]]);
    yield {
      update: `edit-refused:${id}`,
      changes: [{ store: 'edits', key: id, value: { ...edit, told: true } }],
      expects: [{ store: 'edits', key: id, value: edit }],
      notices: makersOf(context, edit).map((chat) => ({ chat, answer })),
    };
  }
}
