import { join } from 'node:path';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { kinds } from '../domain/refs.ts';
import { faultLine } from '../knowledge/faults.ts';
import { writeJsonSchemas } from '../knowledge/json-schemas.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { serviceSettings } from './environment.ts';

/** `npm run knowledge`: checks every record of every layer, says what is wrong and where, and writes the editors' schemas. */
function main(): void {
  const settings = serviceSettings();
  const today = haiPhongDay(new Date().toISOString());
  const { base, faults, warnings } = loadKnowledge(
    [settings.KNOWLEDGE_DIR, join(settings.DATA_DIR, 'knowledge')],
    today,
  );
  for (const found of [...warnings, ...faults]) console.log(faultLine(found));
  const counts = kinds.map(
    (kind) => `${[...base.records.values()].filter((record) => record.kind === kind).length} ${kind}`,
  );
  console.log(`${counts.join(', ')}, ${base.sources.size} sources, ${base.terms.size} terms`);
  console.log(`${faults.length} faults, ${warnings.length} warnings`);
  for (const name of writeJsonSchemas(join(settings.KNOWLEDGE_DIR, 'schemas'))) console.log(`wrote schemas/${name}`);
  process.exitCode = faults.length ? 1 : 0;
}

main();
