import { choice, saying } from '../../domain/answer.ts';
import { comparePicture } from '../../answers/compare-picture.ts';
import { recordChoices } from '../../answers/choices.ts';
import { calendarChoice, drawnFields, mapChoice, paperChoices } from '../../answers/handout-choices.ts';
import { mapPicture } from '../../answers/map-picture.ts';
import { ranksPicture } from '../../answers/ranks-picture.ts';
import { markedRecords } from '../../answers/record-mark.ts';
import type { FlowContext } from '../flow.ts';
import type { Given, Handled } from '../handler.ts';
import { toResult } from '../view.ts';
import { gone, menu, noPlan } from './gone.ts';
import { ownPlan } from './plan.ts';

function comparison({ base, today }: FlowContext, word: string): Handled {
  const records = markedRecords(base, word);
  if (!records || records.length < 2) return gone;
  const picture = comparePicture(base, { records, fields: [], to: [] }, today);
  const choices = [...recordChoices(base, records), paperChoices(records), [menu]];
  return { answer: { ...saying([], choices), records }, handout: { picture } };
}

function ranks({ base, today }: FlowContext, word: string): Handled {
  const field = drawnFields.find((drawn) => drawn === word);
  if (!field) return gone;
  return { answer: saying([], [[mapChoice, menu]]), handout: { picture: ranksPicture(base, field, today) } };
}

function map({ base, today }: FlowContext): Handled {
  const parks = choice({ do: 'menu', page: 'parks' }, 'button-parks');
  return { answer: saying([], [[parks, menu]]), handout: { picture: mapPicture(base, today) } };
}

function plan(context: FlowContext): Handled {
  const picture = ownPlan(context);
  if (!picture) return noPlan;
  return { answer: saying([], [[calendarChoice], toResult('plan'), [menu]]), handout: { picture } };
}

/** Draws what the button names: parks compared, parks by a figure, the map, the person's plan. */
export function pictureHandout(context: FlowContext, { of, choice: word = '' }: Given): Handled {
  switch (of) {
    case 'compare':
      return comparison(context, word);
    case 'ranks':
      return ranks(context, word);
    case 'map':
      return map(context);
    case 'plan':
      return plan(context);
    default:
      return gone;
  }
}
