import { directionOf } from '../../model/text/direction-of.ts';

/** A name, a title or a sentence, with its language and its direction where they are not those of the site. */
export interface NameView {
  name: string;
  /** The code of the language (BCP 47). */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Returns a name, a title or a sentence with what a browser needs to set it; its language where an author states it. */
export function nameView(name: string, lang?: string): NameView {
  const dir = directionOf(name);
  return { name, ...(lang && { lang }), ...(dir && { dir }) };
}
