import { comparePicture } from '../answers/compare-picture.ts';
import { mapPicture } from '../answers/map-picture.ts';
import { ranksPicture } from '../answers/ranks-picture.ts';
import type { Arg, Said } from '../domain/answer.ts';
import { type KnowledgeBase, recordOf } from '../domain/knowledge-base.ts';
import { type Language, languages } from '../domain/language.ts';
import type { MonthPicture, Picture, PlanPicture } from '../domain/picture.ts';
import { workingDayFrom } from '../domain/working-days.ts';
import { planPicture } from '../flows/plan/picture.ts';

const compared = ['park/vsip-hai-phong', 'park/trang-due-1', 'park/deep-c-hai-phong-1'] as const;
const given = { investor: 'foreign', place: 'park', land: 'sublease', building: 'factory' } as const;

/** No record tells an officer's cases, which are nobody else's business: the example says that its numbers are made up. */
function monthPicture(day: string): MonthPicture {
  const words = (say: string, args: Said['with'] = {}): Arg => ({ said: { say, with: args } });
  const causes = ['state-land', 'layout', 'eia', 'permit'].map((stage, i) => ({
    label: words(`plan-stage-${stage}`),
    count: 6 - i,
  }));
  const delayed = causes.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: 'month',
    title: words('picture-month-title', { month: { asOf: day.slice(0, 7) } }),
    day,
    notes: [words('picture-month-example')],
    sources: [],
    totals: [
      { label: words('picture-month-cases'), count: 42 },
      { label: words('picture-month-delayed'), count: delayed },
    ],
    causes,
  };
}

/** A plan that is filed on the next working day. */
function planOf(base: KnowledgeBase, today: string): PlanPicture {
  const filing = workingDayFrom(base.calendar, today);
  const plan = filing && planPicture(base, { ...given, filing }, 'ordinary', today);
  if (!plan) throw new Error('the calendar of days off ends before today');
  return plan;
}

/** One picture of each kind, of the records there are. */
export function examplePictures(base: KnowledgeBase, today: string) {
  return {
    compare: comparePicture(base, { records: compared, fields: [], to: [] }, today),
    plan: planOf(base, today),
    occupancy: ranksPicture(base, 'occupancy', today),
    area: ranksPicture(base, 'area', today),
    price: ranksPicture(base, 'landPrice', today),
    map: mapPicture(base, today),
    month: monthPicture(today),
    qr: {
      kind: 'qr',
      title: { names: recordOf(base, compared[0]).names },
      day: today,
      notes: [],
      sources: [],
      link: 'https://t.me/haidang_bot?start=park_vsip-hai-phong',
    },
  } satisfies Record<string, Picture>;
}

/** One picture of each kind, by its name. */
export type ExamplePictures = ReturnType<typeof examplePictures>;

/** What is drawn before anybody asks: each kind once, then in each language what has most of its names. */
export function warmingPictures(base: KnowledgeBase, today: string): (readonly [Picture, Language])[] {
  const { occupancy, plan, ...others } = examplePictures(base, today);
  const first = Object.values(others).map((picture) => [picture, 'vi'] as const);
  return [...first, ...languages.flatMap((language) => [[occupancy, language] as const, [plan, language] as const])];
}
