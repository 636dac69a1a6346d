import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';

await runPlainly(async () => {
  const [{ dev }, { refuseCacheOverlap }] = await Promise.all([import('astro'), import('./folders/real-path.ts')]);
  refuseCacheOverlap(settings);
  const { address } = await dev({});
  console.log(`The live preview is at http://localhost:${address.port}/ (stop with Ctrl+C).`);
  return 0;
});
