import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Kind, RecordRef } from '../domain/refs.ts';
import type { Steps } from '../domain/steps.ts';
import { createBeside } from './beside.ts';
import { uncontested } from './contested-numbers.ts';
import { createSounding } from './by-sound.ts';
import { hear } from './heard.ts';
import { heardApart } from './heard-apart.ts';
import { editDistance } from './edit-distance.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { calledBy, wordsOf } from './name-forms.ts';
import { createNameIndex, type Named, type NameIndex } from './name-index.ts';
import { amountsFound, datesFound, fullDate } from './numbers-found.ts';
import { type Found, standing } from './phrases.ts';
import { meaningful, positionsOf, shareOf } from './positions.ts';
import type { Reading } from './reading.ts';
import { withSiblings } from './siblings.ts';
import { datesIn } from './date-writings.ts';
import { piecesOf } from './pieces.ts';
import { wholeName } from './procedures-named.ts';
import { createExactSpelling, type SpelledToken, spell } from './spelled-text.ts';
import { createSpeller } from './spelling.ts';
import { isStrayPart } from './stray-part.ts';
import { isSurelyNamed } from './subjects.ts';
import { type Conceive, createTopicIndex, type OnTopic } from './topic-index.ts';
import { wanted } from './turned-away.ts';
import { weighed } from './weighed.ts';
import type { Written } from './writings.ts';
import { writtenLanguage } from './written-language.ts';

/** Finds what stands in a text, before it is decided what it asks. */
export type Reader = {
  /** All that is found in a text on a day (YYYY-MM-DD); `own` is its writer's language, for a text that tells none. */
  read(text: string, own: Language, today: string): Reading;
  /** The words and concepts of a text of ours, as a question's are found. */
  readonly conceive: Conceive;
};

const namedKinds: readonly Kind[] = ['park', 'zone', 'project'];

/** Phrases that say how or where something is asked for; what they hold ("how many parks") still says what. */
const grammar = /^(ask:(list|count|any)|compare|order|deadline|calendar|locality|writer):?/;

/** Each record once, as the better of two views of the question finds it. */
function bestOf(topics: readonly OnTopic[]): OnTopic[] {
  const best = new Map<RecordRef, OnTopic>();
  for (const topic of topics) if (topic.score > (best.get(topic.ref)?.score ?? 0)) best.set(topic.ref, topic);
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** Phrases that may stand inside a name without parting it. */
const lightPhrases = /^(wrapper|phase|filler):/;

/** A field of procedures says what is asked of one, not which one it is. */
const asksOfProcedure = ({ concept }: Found) =>
  concept.startsWith('field:') && fieldRule('procedure', concept.slice('field:'.length)) !== undefined;

/** A name that is only part of a place elsewhere ("VSIP" in "VSIP Bac Ninh") names nothing here. */
function liesElsewhere({ positions }: Named, found: readonly Found[]): boolean {
  const elsewhere = found.filter(({ concept, doubt }) => concept === 'outside:elsewhere' && doubt < 0.1);
  return elsewhere.some((phrase) => {
    const words = positionsOf([phrase]);
    return [...words].some((i) => !positions.includes(i)) && positions.some((i) => words.has(i));
  });
}

/** A name of one word is no name by its sound alone, and one that is written as it is needs no second hearing. */
const isHeardByEar = <R extends string>(name: Named<R>, written: readonly Named<R>[]): boolean =>
  isSurelyNamed(name) &&
  name.positions.length > 1 &&
  !written.some((other) => other.ref === name.ref && isSurelyNamed(other));

/** A name that is only part of the name of a place ("安阳县" is the district, not the park 安阳). */
const isInPlace = ({ positions }: Named, places: readonly Found[]): boolean =>
  places.some(({ from, to }) => to - from > positions.length && positions.every((i) => from <= i && i < to));

/** The places of words that are the name of a district, ward or commune, written as it is. */
const placesWritten = (found: readonly Found[]): Set<number> =>
  positionsOf(found.filter(({ concept, doubt }) => concept.startsWith('locality:') && doubt === 0));

/** A name guessed from slips where a place is written as it is ("Hai An" is not "Đại An"). */
function isGuessedOver(
  written: ReadonlySet<number>,
  { positions, form }: Named,
  tokens: readonly SpelledToken[],
): boolean {
  if (!written.size || !positions.every((i) => written.has(i))) return false;
  const words = wordsOf(form);
  return positions.some((i) => !words.includes(tokens[i]?.text ?? ''));
}

/** A province elsewhere in which one of our places bears its name ("Quang Ninh", where only the port there is a place) hides as no place. */
function isProvince({ positions, coverage }: Named, found: readonly Found[]): boolean {
  const elsewhere = positionsOf(found.filter(({ concept, doubt }) => concept === 'outside:elsewhere' && doubt < 0.1));
  return coverage < wholeName && positions.every((i) => elsewhere.has(i));
}

/** A country that is only part of a currency ("越南盾") is not spoken of. */
const isOfCurrency = (phrase: Found, currencies: ReadonlySet<number>): boolean =>
  phrase.concept.startsWith('country:') && [...positionsOf([phrase])].every((i) => currencies.has(i));

/** The places of all words of names that surely stand in the question. */
function placesOfNames(named: readonly Named<string>[]): Set<number> {
  return new Set(named.filter(isSurelyNamed).flatMap(({ positions }) => positions));
}

/** Builds what reading needs over a knowledge base. */
export function* createReader(base: KnowledgeBase): Steps<Reader> {
  const records = [...base.records.values()];
  const called = yield* calledBy(records);
  const lexicon: Lexicon = yield* createLexicon(base, called);
  const speller = yield* createSpeller(lexicon.words);
  const indexOf = (holds: (record: KnownRecord) => boolean, wrappers: Lexicon['wrappers']) =>
    createNameIndex(new Map(records.filter(holds).map(({ ref }) => [ref, called.get(ref) ?? []])), wrappers);
  const isNamed = (record: KnownRecord) => namedKinds.includes(record.kind);
  const isProcedure = (record: KnownRecord) => record.kind === 'procedure';
  const isFact = (record: KnownRecord) => record.kind === 'fact' || record.kind === 'faq';
  const names = yield* indexOf(isNamed, lexicon.wrappers);
  const beside = createBeside(
    records.filter(isNamed).flatMap(({ ref }) => called.get(ref) ?? []),
    speller.knows,
  );
  const spellExactly = createExactSpelling();
  const sounding = createSounding(lexicon.words);
  const conceive: Conceive = (parted) => {
    const tokens = spellExactly(parted);
    const spoken = lexicon.phrases.find(tokens).filter(({ concept }) => !grammar.test(concept));
    return [...weighed(tokens, standing(spoken)).keys()];
  };
  const places = yield* indexOf(({ kind }) => kind === 'place', lexicon.wrappers);
  const procedures = yield* createTopicIndex(records.filter(isProcedure), called, conceive);
  const facts = yield* createTopicIndex(records.filter(isFact), called, conceive);
  const titles = yield* indexOf((record) => isProcedure(record) || isFact(record), []);

  const wrapping = lexicon.wrappers.flatMap(([word = '', ...others]) =>
    word.length < 3 || others.length ? [] : [word],
  );
  /** A word that nothing knows and that is no slip of one that names are wrapped in ("kxn" for "kcn"). */
  const isForeign = (token: SpelledToken | undefined): boolean =>
    token?.kind === 'word' && !token.meant.length && !wrapping.some((word) => editDistance(token.text, word, 1) === 1);

  const topicsOf = (
    tokens: readonly SpelledToken[],
    found: readonly Found[],
    titled: readonly Named[],
    days: ReadonlySet<number>,
    ofCurrency: ReadonlySet<number>,
  ): OnTopic[] => {
    const isCountry = ({ concept, from }: Found) => concept.startsWith('country:') && ofCurrency.has(from);
    const spoken = standing(found.filter((phrase) => !grammar.test(phrase.concept) && !isCountry(phrase)));
    const whole = weighed(tokens, spoken, undefined, ofCurrency);
    const asked = spoken.some(asksOfProcedure) ? weighed(tokens, spoken, asksOfProcedure, days) : undefined;
    return bestOf([
      ...(asked ? procedures.onTopic(asked, titled) : []),
      ...procedures.onTopic(days.size ? weighed(tokens, spoken, undefined, days) : whole, titled),
      ...facts.onTopic(whole, titled),
    ]);
  };

  const read = (text: string, own: Language, today: string): Reading => {
    const tokens = spell(text, speller, lexicon.abbreviations);
    const language = writtenLanguage(text, lexicon.telling, own);
    const found = wanted(lexicon.phrases.find(tokens));
    const all = standing(found);
    const light = positionsOf(all.filter(({ concept }) => lightPhrases.test(concept)));
    const heard = hear(tokens, light);
    const written: Written = { pieces: piecesOf(text), language };
    const dates = datesIn(written);
    const measured = amountsFound(written, dates, tokens);
    const localities = placesWritten(found);
    const inCharacters = found.filter(
      ({ concept, from }) => concept.startsWith('locality:') && tokens[from]?.kind === 'character',
    );
    const amounts = positionsOf(measured.filter(({ unit }) => unit));
    const namedIn = (words: readonly SpelledToken[]) =>
      names
        .named(hear(words, light))
        .filter((name) => !liesElsewhere(name, found) && !isInPlace(name, inCharacters))
        .filter((name) => !isStrayPart(name, found) && !isGuessedOver(localities, name, words))
        .filter((name) => !name.positions.every((i) => amounts.has(i)));
    const asSpelled = heardApart(uncontested(namedIn(tokens), tokens, namedIn), tokens, namedIn);
    const first = asSpelled.some(isSurelyNamed) ? asSpelled : namedIn(beside.heard(tokens));
    const sure = withSiblings(first, tokens, names);
    const asPlaces = places.named(heard);
    const spoken = positionsOf(all.filter(({ concept }) => !lightPhrases.test(concept)));
    const aloud = sounding(tokens, new Set([...spoken, ...placesOfNames([...sure, ...asPlaces])]));
    const byEar = <R extends string>(index: NameIndex<R>, written: readonly Named<R>[]): readonly Named<R>[] =>
      aloud ? [...index.named(hear(aloud, light)).filter((name) => isHeardByEar(name, written)), ...written] : written;
    const [named, placed, titled] = [byEar(names, sure), byEar(places, asPlaces), titles.named(heard)];
    const taken = placesOfNames([...named, ...placed.filter((place) => !isProvince(place, found))]);
    const currencies = positionsOf(measured.filter(({ currency }) => currency));
    const ofCurrency = positionsOf(found.filter((phrase) => isOfCurrency(phrase, currencies)));
    const outsideNames = found.filter(
      (phrase) => ![...positionsOf([phrase])].some((i) => taken.has(i)) && !isOfCurrency(phrase, currencies),
    );
    const dated = datesFound(written, dates, today, tokens).filter(
      (date) => ![...positionsOf([date])].every((i) => taken.has(i)),
    );
    const days = positionsOf(dated.filter(({ date }) => date.length === fullDate));
    const explained = positionsOf(all);
    const meaning = meaningful(tokens, all);
    return {
      tokens,
      language,
      today,
      named,
      places: placed,
      titled,
      topics: topicsOf(tokens, found, titled, days, ofCurrency),
      phrases: standing(outsideNames),
      found: outsideNames,
      measured,
      dated,
      mentions: new Set(outsideNames.filter(({ doubt }) => doubt < 0.3).map(({ concept }) => concept)),
      meaningful: meaning,
      unexplained: shareOf(
        meaning.filter((i) => !taken.has(i) && !explained.has(i)),
        meaning,
      ),
      foreign: shareOf(
        meaning.filter((i) => isForeign(tokens[i]) && !taken.has(i)),
        meaning,
      ),
    };
  };

  return { read, conceive };
}
