import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../environment.ts';
import { readHeaderRules } from '../model/addresses/header-rules.ts';
import { SERVER_CONFIGS } from './deploy/server-config.ts';
import { Refusal, runPlainly } from './run-plainly.ts';

await runPlainly(async () => {
  const [server = ''] = process.argv.slice(2);
  const write = Object.hasOwn(SERVER_CONFIGS, server) && SERVER_CONFIGS[server];
  if (!write) throw new Refusal(`Name the server: npm run headers -- ${Object.keys(SERVER_CONFIGS).join('|')}`);
  const file = join(settings.outDir, '_headers');
  if (!existsSync(file)) throw new Refusal(`There is no built site in ${settings.outDir}. Run "npm run build" first.`);
  console.log(write(readHeaderRules(readFileSync(file, 'utf8'))).trimEnd());
  return 0;
});
