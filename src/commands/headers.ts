import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaderRules } from '../model/header-rules.ts';
import { settings } from '../settings.ts';
import { SERVER_CONFIGS } from './server-config.ts';

const [server = ''] = process.argv.slice(2);
const file = join(settings.outDir, '_headers');
try {
  const write = Object.hasOwn(SERVER_CONFIGS, server) && SERVER_CONFIGS[server];
  if (!write) throw new Error(`Say for which server: npm run headers -- ${Object.keys(SERVER_CONFIGS).join('|')}`);
  if (!existsSync(file)) throw new Error(`There is no built site in ${settings.outDir}. Run "npm run build" first.`);
  console.log(write(readHeaderRules(readFileSync(file, 'utf8'))).trimEnd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
