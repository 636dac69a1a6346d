import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../environment.ts';
import { Refusal, runPlainly } from './run-plainly.ts';

await runPlainly(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [target, ...others] = positionals;
  if (!target || others.length > 0) throw new Refusal('Name the folder that the server reads: npm run deploy -- /srv/readout');
  const { deploySite } = await import('./deploy/deploy-site.ts');
  const { outDir, contentDir, cacheDir } = settings;
  const { release, changed, files, compressed, carried } = await deploySite(resolve(outDir), resolve(target), [contentDir, cacheDir]);
  const made = `${files} files, ${compressed} of them also compressed, ${carried} carried over from the previous release`;
  const link = join(target, 'current');
  console.log(changed ? `${link} is now release ${release}: ${made}.` : `${link} is already release ${release}.`);
  return 0;
});
