/** Sizes and colours of all pictures: made for a phone, which shows these 1,080 pixels across some 390 of its own. */
export const sheetWidth = 1080;
export const margin = 40;
export const inner = sheetWidth - 2 * margin;

/** A sheet has at most the shape of a phone's screen: of a taller one a phone shows the width at less than its own. */
export const tallest = (sheetWidth * 16) / 9;

/** Letters are never smaller than `small`: a phone shows them at a bit more than a third, eleven of its pixels. */
export const sizes = { title: 48, head: 37, body: 34, small: 31 } as const;

export const colors = {
  paper: '#ffffff',
  ink: '#16232e',
  soft: '#4c5a66',
  faint: '#8794a0',
  rule: '#d5dde3',
  band: '#eef3f6',
  title: '#0b4a6f',
  bar: '#2b7fb3',
  pale: '#bcd9ea',
  strong: '#b4341c',
  weekend: '#dde5ea',
  holiday: '#f3c9a8',
  unofficial: '#9a5b00',
  unofficialBar: '#e8b96a',
  unofficialPale: '#f4dfb9',
} as const;

/** Room for Vietnamese diacritics above and below: Noto Sans needs 1.36 times its size, its East Asian siblings 1.45. */
export const lineHeight = (size: number): number => Math.ceil(size * 1.46);
