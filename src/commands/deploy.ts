import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../environment.ts';
import { formatSize } from './deploy/format-size.ts';
import { Refusal, runPlainly } from './run-plainly.ts';

const count = (number: number) => number.toLocaleString('en');

await runPlainly(async () => {
  const options = { 'drop-addresses': { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [target, ...others] = positionals;
  if (!target || others.length > 0) throw new Refusal('Name the folder that the server reads: npm run deploy -- /srv/readout');
  const { deploySite } = await import('./deploy/deploy-site.ts');
  const { outDir, contentDir, cacheDir } = settings;
  const checks = { others: [contentDir, cacheDir], mayDrop: values['drop-addresses'] };
  const { release, changed, files, sent, compressed, carried } = await deploySite(resolve(outDir), resolve(target), checks);
  const counts = [
    `${count(sent.files)} of ${count(files)} files new or changed, ${formatSize(sent.bytes)}`,
    `${count(compressed)} also compressed`,
  ];
  const made = [...counts, `${count(carried)} carried over from the previous release`].join('; ');
  const link = join(target, 'current');
  console.log(changed ? `${link} is now release ${release}: ${made}.` : `${link} is already release ${release}.`);
  return 0;
});
