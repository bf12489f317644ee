import type { FieldRule, Shape } from '../domain/fields.ts';
import { allFields, type FieldId, fieldRule, fieldsOf } from '../domain/knowledge-base.ts';
import type { Kind } from '../domain/refs.ts';
import { type Found, standing } from './phrases.ts';
import { conceptsOf, fieldsIn, type Reading } from './reading.ts';

/** What a bare way of asking means for a kind of record: "how long" is days for a procedure and a lease for a park. */
const meantBy: Readonly<Record<string, Partial<Record<Kind, FieldId>>>> = {
  'how-long': { procedure: 'days', park: 'leaseTerm', project: 'length' },
  'how-much': { procedure: 'fee', park: 'landPrice', project: 'capital' },
  who: { procedure: 'authority', park: 'developer', project: 'investor', zone: 'manager' },
  where: { procedure: 'submitTo', park: 'location', project: 'parks', zone: 'location' },
  when: { park: 'schedule', project: 'opened', zone: 'founded' },
};

/** Fields that a general word names only when no more exact one is named beside it. */
const general: Partial<Record<FieldId, readonly FieldId[]>> = {
  landPrice: ['factoryRent', 'managementFee', 'waterPrice', 'wastewaterPrice'],
  area: ['industrialLand', 'availableLand', 'readyBuilt', 'minimumPlot', 'progress', 'capitalPerHectare', 'distances'],
  location: ['zone', 'distances', 'parks', 'progress', 'communes'],
  waterSupply: ['waterPrice', 'wastewater', 'wastewaterPrice'],
  wastewater: ['wastewaterPrice'],
  days: ['formerPromise'],
  before: ['formerPromise'],
  length: ['distances', 'area'],
  size: ['area', 'length', 'capacity', 'capital'],
  steps: ['exemptions'],
  infrastructureCapital: ['capitalAttracted', 'plannedInvestment', 'capitalPerHectare', 'fdiTarget', 'domesticTarget'],
  tenants: ['tenantCount'],
};

function withoutGeneral(fields: readonly FieldId[]): FieldId[] {
  return fields.filter((field) => !general[field]?.some((exact) => fields.includes(exact)));
}

/** Shapes of fields that hold numbers. */
const counted: readonly Shape[] = ['figures', 'durations'];

/** Fields whose amounts are told in sentences ("how much of it is cleared"). */
const toldInWords: readonly FieldId[] = ['progress', 'power'];

/** Fields that already answer a way of asking, so that it adds none of its own. */
const answersTo: Readonly<Record<string, readonly FieldId[]>> = {
  'how-long': ['days', 'formerPromise', 'leaseTerm', 'length', 'validity', 'schedule', 'before', 'size'],
  'how-much': allFields.filter(
    (field) =>
      toldInWords.includes(field) ||
      Object.values(fieldsOf).some((fields) =>
        counted.includes((fields as Record<string, FieldRule>)[field]?.shape ?? 'prose'),
      ),
  ),
  who: ['developer', 'authority', 'investor', 'manager', 'tenants', 'ownership', 'audience', 'country'],
  where: ['location', 'submitTo', 'parks', 'zone', 'address', 'coordinates', 'distances', 'website', 'communes'],
  when: [
    'schedule',
    'opened',
    'founded',
    'groundbreaking',
    'start',
    'progress',
    'leaseTerm',
    'ownership',
    'decision',
    'days',
  ],
};

/** What a supply costs, where prices are spoken of beside it ("water and wastewater charges"). */
const prices: Partial<Record<FieldId, FieldId>> = { waterSupply: 'waterPrice', wastewater: 'wastewaterPrice' };

function priced(fields: readonly FieldId[]): FieldId[] {
  const speaksOfPrices = fields.some((field) => field === 'waterPrice' || field === 'wastewaterPrice');
  return [...new Set(fields.map((field) => (speaksOfPrices ? (prices[field] ?? field) : field)))];
}

/** A field of another kind never hides one of this kind ("when was it begun" of a project, "begun" of a park). */
function speaksOf(kind: Kind, concept: string): boolean {
  return !concept.startsWith('field:') || fieldRule(kind, concept.slice('field:'.length)) !== undefined;
}

/** Fields of land that is rented, beside which "thue" is "thuê" (to rent) rather than "thuế" (tax) when no diacritics are typed. */
const rented: readonly FieldId[] = ['landPrice', 'factoryRent', 'leaseTerm', 'availableLand', 'minimumPlot'];

function withoutBareTax({ tokens }: Reading, phrases: readonly Found[], fields: readonly FieldId[]): FieldId[] {
  const taxes = phrases.filter(({ concept }) => concept === 'field:incentives');
  const isBare = ({ from, to }: Found) => to - from === 1 && tokens[from]?.written === 'thue';
  const misheard = taxes.length > 0 && taxes.every(isBare) && fields.some((field) => rented.includes(field));
  return fields.filter((field) => !(misheard && field === 'incentives'));
}

/** The days of the former Hai Duong board are what it promised, told beside today's. */
function formerIn(reading: Reading, kind: Kind, fields: readonly FieldId[]): readonly FieldId[] {
  const ofFormerBoard = kind === 'procedure' && reading.phrases.some(({ concept }) => concept === 'side:west');
  return ofFormerBoard ? fields.map((field) => (field === 'days' ? 'formerPromise' : field)) : fields;
}

/** The fields of a kind of record that a reading asks for; none when it asks for no field of that kind. */
export function askedFields(reading: Reading, kind: Kind): FieldId[] {
  const ofKind = { phrases: standing(reading.found.filter(({ concept }) => speaksOf(kind, concept))) };
  const named = withoutGeneral(priced(fieldsIn(ofKind)).filter((field) => fieldRule(kind, field)));
  const unmet = conceptsOf(ofKind, 'ask').filter((way) => !named.some((field) => answersTo[way]?.includes(field)));
  const meant = unmet.map((way) => meantBy[way]?.[kind]).filter((field) => field !== undefined);
  const fields = withoutBareTax(reading, ofKind.phrases, [...named, ...meant]);
  return [...new Set(formerIn(reading, kind, fields))];
}
