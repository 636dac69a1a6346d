// Keeps what Node makes of the code, without its types and compiled, for the next command: checking few files takes less time than that. It is
// loaded before a command, and is no TypeScript, since Node would otherwise load what takes off the types for the command itself.
import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/readout/compiled');
