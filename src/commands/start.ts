import { settings } from '../environment.ts';
import { runPlainly } from './run-plainly.ts';
import { readPort, serveFolder } from './serve-folder.ts';

await runPlainly(async () => {
  const port = readPort(process.env.PORT || '4321');
  const { buildSite } = await import('./build/build-site.ts');
  const status = await buildSite(process.argv.slice(2), settings);
  if (status !== 0) return status;
  const { address } = await serveFolder({ folder: settings.outDir, base: settings.basePath, port });
  console.log(`Serving ${settings.outDir} at ${address} (stop with Ctrl+C).`);
  return 0;
});
