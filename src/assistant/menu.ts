import type { MenuPage } from '../domain/action.ts';
import { type Answer, block, type Choice, choice } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { languages } from '../domain/language.ts';
import { mapChoice } from '../answers/handout-choices.ts';
import { recordChoices } from '../answers/choices.ts';
import { topicsChoice } from '../announcements/subscriptions/topics-page.ts';
import { ownChoice } from '../flows/enquiry/own-enquiries.ts';
import type { FlowId } from '../domain/flow.ts';
import { flowChoice } from '../flows/view.ts';
import type { Kind, RecordRef } from '../domain/refs.ts';

/** Buttons of a page at most; who wants another record writes its name. */
const mostButtons = 12;

/** A button that turns the page within the menu's own message. */
const turn = (page: MenuPage, say: string): Choice => choice({ do: 'menu', page, here: true }, say);

const back: Choice[] = [turn('start', 'button-menu')];

function refsOf(base: KnowledgeBase, kind: Kind): RecordRef[] {
  return [...base.records.values()].filter((record) => record.kind === kind).map(({ ref }) => ref);
}

function listPage(base: KnowledgeBase, kind: Kind): Answer {
  const refs = refsOf(base, kind);
  const count = { count: { number: refs.length } };
  return {
    kind: 'answer',
    records: [],
    blocks: [block('line', `menu-${kind}s`, count)],
    choices: [...recordChoices(base, refs.slice(0, mostButtons)), ...(kind === 'park' ? [[mapChoice]] : []), back],
  };
}

function startPage(): Answer {
  const page = (name: MenuPage) => turn(name, `button-${name}`);
  const flow = (id: FlowId) => flowChoice(id, 'start', `flow-start-${id}`);
  return {
    kind: 'answer',
    records: [],
    blocks: [block('title', 'menu-title'), block('line', 'menu-start')],
    choices: [
      [flow('find'), flow('plan')],
      [flow('compare'), flow('deadline')],
      [page('parks'), page('procedures')],
      [page('zones'), page('help')],
      [page('contact'), page('languages')],
      [flow('enquiry'), ownChoice],
      [topicsChoice],
    ],
  };
}

function languagesPage(): Answer {
  const rows = languages.map((language) => [choice({ do: 'language', language }, `language-${language}`)]);
  return { kind: 'answer', records: [], blocks: [block('line', 'menu-languages')], choices: [...rows, back] };
}

/** A page of the menu. */
export function menuAnswer(base: KnowledgeBase, page: MenuPage): Answer {
  switch (page) {
    case 'start':
      return startPage();
    case 'parks':
      return listPage(base, 'park');
    case 'procedures':
      return listPage(base, 'procedure');
    case 'zones':
      return listPage(base, 'zone');
    case 'languages':
      return languagesPage();
    case 'help':
    case 'contact':
      return {
        kind: 'answer',
        records: [],
        blocks: [block('line', page === 'help' ? 'talk-help' : 'menu-contact')],
        choices: [back],
      };
  }
}
