import { z } from 'zod';
import { PUBLICATION_WORDS } from '../../words/site-words.ts';
import { isMailAddress, parseWebAddress } from '../addresses/contact-address.ts';
import { FORMS } from '../addresses/forms.ts';
import { contrastFault } from '../contrast.ts';
import { entryId, inlineMarkdown, list, name, oneOf, plainText, webAddress } from './schema-parts.ts';

const accent = (scheme: 'light' | 'dark') =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'A colour is "#" and six hexadecimal digits in lower case, in quotation marks, such as "#0b4f6c".')
    .check(({ value, issues }) => {
      const fault = contrastFault(value, scheme);
      if (fault) issues.push({ code: 'custom', input: value, message: fault });
    })
    .meta({ description: `The accent on the ${scheme} paper: seven times as bright or as dark as it (WCAG 2.2, 1.4.6).` });

/** What a publisher writes of the publication as a whole; whatever is left out is as Readout has it. */
export const publicationSchema = z.strictObject({
  name: name('The name of the publication, which is the author of what has no byline.', 'The Table').default(PUBLICATION_WORDS.name),
  description: plainText('What the publication is, in one or two sentences.').default(PUBLICATION_WORDS.description),
  publisher: z
    .strictObject({
      name: name('Its name.', 'Institute for Talks'),
      address: webAddress('Its own site.').optional(),
    })
    .optional()
    .describe('Who publishes it, if that is not the publication itself.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'A language is given by its code, such as "en" or "en-GB" (BCP 47).')
    .default('en')
    .describe('The language of the texts.'),
  licence: z
    .strictObject({
      name: name('As readers know it.', 'CC BY 4.0'),
      address: webAddress('Where its terms stand.'),
      id: z
        .string()
        .regex(/^[A-Za-z0-9.+-]+$/, 'The identifier of a licence has letters, digits, dots and hyphens, such as "CC-BY-4.0" (SPDX).')
        .optional()
        .describe('Its identifier (SPDX), for programs.'),
    })
    .default(PUBLICATION_WORDS.licence)
    .describe('The licence of the texts and the data.'),
  contact: z
    .string()
    .refine(
      (value) => parseWebAddress(value) ?? isMailAddress(value),
      'A contact is a web or a mail address, such as "mailto:desk@example.org".',
    )
    .optional()
    .describe('Where readers send corrections: a web or a mail address.'),
  home: z
    .strictObject({
      title: name('What follows the name in the title of the home page.').default(PUBLICATION_WORDS.home.title),
      heading: name('The heading of the home page.').default(PUBLICATION_WORDS.home.heading),
      text: inlineMarkdown('A paragraph below it.').optional(),
    })
    .prefault({})
    .describe('The words of the home page.'),
  accent: z
    .strictObject({ light: accent('light'), dark: accent('dark') })
    .optional()
    .describe('The colour of the name and of what is chosen, in both schemes.'),
  footer: inlineMarkdown('A line at the foot of every page.').optional(),
  navigation: list(entryId('The id of a page.'))
    .default([])
    .describe('The pages of the publication that the navigation shows, in this order.'),
  leaveOut: list(oneOf(FORMS, 'A form of records.'))
    .default([])
    .describe('Forms of records that the site does not have. Decide before you publish: what others link to should not go away.'),
});

/** A publication, as its file says. */
export type PublicationData = z.infer<typeof publicationSchema>;
