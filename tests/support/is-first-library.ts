import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the content is the library that the project began with: that of a fork may be another. */
export const isFirstLibrary = existsSync(join(import.meta.dirname, '../../content/briefings/2026-01-paris-talks.md'));
