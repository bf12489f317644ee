/** A rectangle on the sheet, in pixels from its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Lines of text in a box that was measured to hold them. */
export type TextShape = {
  readonly shape: 'text';
  readonly box: Box;
  readonly lines: readonly string[];
  readonly size: number;
  readonly color: string;
  readonly align?: 'left' | 'center' | 'right';
};

/** What is painted: every shape has the place that the layout gave it. */
export type Shape =
  | TextShape
  | {
      readonly shape: 'fill';
      readonly box: Box;
      readonly color: string;
      readonly edge?: string;
      readonly hatch?: string;
      readonly round?: number;
    }
  | {
      readonly shape: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly color: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly shape: 'mark';
      readonly at: readonly [number, number];
      readonly mark: 'dot' | 'ring' | 'square' | 'anchor';
      readonly size: number;
      readonly color: string;
    }
  | { readonly shape: 'polygon'; readonly points: readonly (readonly [number, number])[]; readonly color: string };

/** A picture laid out: nothing is left to decide but the paint. */
export type Sheet = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

/** How wide a text is at a size. */
export type Measure = (text: string, size: number) => number;
