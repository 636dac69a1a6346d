import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaderRules } from '../model/header-rules.ts';
import { settings } from '../settings.ts';
import { SERVER_CONFIGS } from './server-config.ts';

const [server = ''] = process.argv.slice(2);
const write = SERVER_CONFIGS[server];
if (write) console.log(write(readHeaderRules(readFileSync(join(settings.outDir, '_headers'), 'utf8'))).trimEnd());
else console.error(`npm run headers -- ${Object.keys(SERVER_CONFIGS).join('|')}`);
process.exitCode = write ? 0 : 2;
