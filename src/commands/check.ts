import { enableCompileCache } from 'node:module';

// Most of a check of few files is reading its own code; what is imported after this is kept compiled between runs.
enableCompileCache('node_modules/.cache/readout/compiled');
const { checkContent } = await import('./check-content.ts');
process.exitCode = checkContent(process.argv.slice(2));
