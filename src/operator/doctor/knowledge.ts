import { join } from 'node:path';
import type { Settings } from '../../config.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { faultLine } from '../../knowledge/faults.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { type Finding, fault, ok, warning } from './finding.ts';

/** Whether every record of every layer can be used; the first fault is named. */
export function checkKnowledge({ KNOWLEDGE_DIR, DATA_DIR }: Settings, now: Date): Finding {
  const today = haiPhongDay(now.toISOString());
  const { base, faults, warnings } = loadKnowledge([KNOWLEDGE_DIR, join(DATA_DIR, 'knowledge')], today);
  const counts = `${base.records.size} records, ${faults.length} fault(s), ${warnings.length} warning(s)`;
  const [first] = faults;
  if (first) return fault('knowledge', `${counts}: ${faultLine(first)}; npm run knowledge names all`);
  return warnings.length ? warning('knowledge', `${counts}: npm run knowledge names them`) : ok('knowledge', counts);
}
