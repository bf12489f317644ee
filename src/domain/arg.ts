import { z } from 'zod';
import type { Arg } from './answer.ts';
import { AsOf } from './as-of.ts';
import { Amount, Figure, Unit } from './entries.ts';
import { allFields } from './knowledge-base.ts';
import { Labels, Names, Prose } from './text.ts';

const qualifier = Figure.shape.qualifier;

/** The schema of an argument that was stored or handed to another thread. */
export const ArgSchema: z.ZodType<Arg> = z.lazy(() =>
  z.union([
    z.strictObject({ names: Names }),
    z.strictObject({ labels: Labels }),
    z.strictObject({ prose: Prose }),
    z.strictObject({ amount: Amount, unit: Unit, qualifier }),
    z.strictObject({ asOf: AsOf }),
    z.strictObject({ field: z.enum(allFields) }),
    z.strictObject({ words: z.string() }),
    z.strictObject({ link: z.string(), href: z.string() }),
    z.strictObject({ number: z.number() }),
    z.strictObject({ list: z.array(ArgSchema) }),
    z.strictObject({ said: z.strictObject({ say: z.string(), with: z.record(z.string(), ArgSchema) }) }),
  ]),
);
