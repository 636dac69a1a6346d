// Lets Node run the TypeScript of this package below node_modules, where it takes off no types by itself: what is published is the source, and
// a message of an error names its lines.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const OLDEST = '22.15';
const OWN = new URL('..', import.meta.url).href;

if (!module.registerHooks) {
  console.error(
    `Readout needs Node.js ${OLDEST} or newer, and this is ${process.version}. Install a newer one, and run the command again.`,
  );
  process.exit(1);
}

module.registerHooks({
  load(url, context, nextLoad) {
    const { pathname } = new URL(url);
    if (!url.startsWith(OWN) || !pathname.endsWith('.ts')) return nextLoad(url, context);
    const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(new URL(pathname, url)), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
