import { existsSync, lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '../settings.ts';
import { deploySite } from './deploy/deploy-site.ts';

const [target] = process.argv.slice(2);
try {
  if (!target) throw new Error('Say which folder the server reads: npm run deploy -- /srv/readout');
  if (!existsSync(join(settings.outDir, 'index.html')))
    throw new Error(`There is no built site in ${settings.outDir}. Run "npm run build" first.`);
  const link = join(target, 'current');
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === false) {
    throw new Error(`${link} is no link of this command's. Name another folder, or move it away.`);
  }
  const { release, changed, files, compressed, carried } = await deploySite(resolve(settings.outDir), resolve(target));
  const made = `${files} files, ${compressed} of them compressed as well, ${carried} carried from the release before`;
  console.log(changed ? `${link} is release ${release} now: ${made}.` : `${link} is release ${release} already.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
