import { runPlainly } from './run-plainly.ts';
import { readPort, serveFolder } from './serve-folder.ts';

await runPlainly(async () => {
  const port = readPort(process.env.PORT || '4321');
  const [{ settings }, { buildSite }] = await Promise.all([import('../settings.ts'), import('./build/build-site.ts')]);
  const status = await buildSite(process.argv.slice(2));
  if (status !== 0) return status;
  const { address } = await serveFolder({ folder: settings.outDir, base: settings.basePath, port });
  console.log(`Serving ${settings.outDir} at ${address} (stop with Ctrl+C).`);
  return 0;
});
