import { z } from 'zod';
import { name, plainText } from './schema-parts.ts';

/** What a publisher writes above a page of the publication, such as its imprint. */
export const pageSchema = z.strictObject({
  title: name('The title of the page.', 'Imprint'),
  label: name('Its name in the navigation, if the title is long for one.').optional(),
  description: plainText('One sentence that says what the page is for; search results show it.'),
});

/** A page of the publication, as its file says. */
export type PageData = z.infer<typeof pageSchema>;
