import { settings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import { serveFolder } from './serve-folder.ts';

process.exitCode = await buildSite();
if (process.exitCode === 0) {
  const { address } = await serveFolder({ folder: settings.outDir, base: settings.basePath, port: Number(process.env.PORT ?? 4321) });
  console.log(`Serving ${settings.outDir} at ${address} (end with Ctrl+C).`);
}
