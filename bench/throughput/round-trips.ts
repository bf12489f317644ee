import { seeded } from '../../test/support/seeded.ts';

/** How far away the Bot API is: the least and the most milliseconds a call takes. */
export type RoundTrip = readonly [least: number, most: number];

const inADeck = 20;

/** Evenly spread from the least to the most. */
const deckOf = ([least, most]: RoundTrip): number[] =>
  Array.from({ length: inADeck }, (_, i) => least + ((i + 0.5) * (most - least)) / inADeck);

/**
 * How long each call of a method takes. They are dealt from a shuffled deck for each method, so that no bot has better
 * luck than another: a bot of a few hundred calls would otherwise gain or lose three per cent by it.
 */
export function dealtRoundTrips(trip: RoundTrip): (method: string) => number {
  const random = seeded(1);
  const decks = new Map<string, number[]>();
  return (method) => {
    const left = decks.get(method)?.length ? decks.get(method) : undefined;
    const deck = left ?? deckOf(trip);
    decks.set(method, deck);
    const [dealt = trip[0]] = deck.splice(random.number(deck.length), 1);
    return dealt;
  };
}
