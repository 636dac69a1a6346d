import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../settings.ts';
import { deploySite } from './deploy/deploy-site.ts';
import { explainRefusal } from './deploy/explain-refusal.ts';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [target, ...others] = positionals;
  if (!target || others.length > 0) throw new Error('Say which folder the server reads: npm run deploy -- /srv/readout');
  const { release, changed, files, compressed, carried } = await deploySite(resolve(settings.outDir), resolve(target));
  const made = `${files} files, ${compressed} of them compressed as well, ${carried} carried from the release before`;
  const link = join(target, 'current');
  console.log(changed ? `${link} is release ${release} now: ${made}.` : `${link} is release ${release} already.`);
} catch (error) {
  console.error(explainRefusal(error));
  process.exitCode = 1;
}
