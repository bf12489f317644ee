import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { type Finding, fault, ok, systemCode, warning } from './finding.ts';

const wantedNode = [20, 19] as const;
const megabyte = 1024 * 1024;
const tooLittleMegabytes = 200;
const littleMegabytes = 1024;

/** Whether this Node.js is new enough; `version` as in `process.versions.node`. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > wantedNode[0] || (major === wantedNode[0] && minor >= wantedNode[1]);
  const wanted = `${wantedNode.join('.')} or newer`;
  return enough
    ? ok('node', `Node.js ${version}`)
    : fault('node', `Node.js ${version} is too old: install ${wanted} (24 recommended)`);
}

/** What day it is in Hai Phong, whatever the zone of this machine; a wrong day shows at a glance. */
export function checkZone(now: Date, zone: string): Finding {
  const at = now.toISOString();
  return ok(
    'zone',
    `${haiPhongDay(at)} in Hai Phong (UTC+7), where all dates are told; this machine is set to ${zone}`,
  );
}

/** Whether so much free space is enough. */
export function checkSpace(freeBytes: number, folder: string): Finding {
  const megabytes = Math.floor(freeBytes / megabyte);
  const text = `${megabytes} MB free at ${folder}`;
  if (megabytes < tooLittleMegabytes)
    return fault('disk', `${text}: make room, or nothing can be kept and nobody is answered`);
  return megabytes < littleMegabytes ? warning('disk', `${text}: make room soon`) : ok('disk', text);
}

/** The folder itself, or the nearest one above it that there is. */
async function nearestFolder(folder: string): Promise<string> {
  const there = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const above = dirname(folder);
  return there || above === folder ? folder : nearestFolder(above);
}

/** Whether DATA_DIR can be written to, and how much room it has. Nothing is written. */
export async function checkDataFolder(folder: string): Promise<Finding[]> {
  const nearest = await nearestFolder(resolve(folder));
  try {
    const { bavail, bsize } = await statfs(nearest);
    await access(nearest, constants.W_OK);
    return [checkSpace(bavail * bsize, folder)];
  } catch (error) {
    return [
      fault('disk', `${folder} cannot be written to (${systemCode(error)}): give the service's user this folder`),
    ];
  }
}
