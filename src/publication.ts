import type { Publication } from './formats/publication.ts';
import { absolute, SITE } from './site.ts';

/** This site, as the files that leave it name it. */
export const publication: Publication = { ...SITE, absolute };
