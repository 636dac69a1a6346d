import type { Rule } from './rule.ts';

const unknown = (noun: string, example: string): Rule => ({
  meaning: `A field or a link names ${noun} that does not exist.`,
  example,
  fix: `Use the id suggested, or first write ${noun} with that id.`,
});

/** The rules for links and everything else in texts. */
export const TEXT_RULES = {
  'unknown-actor': unknown('an actor', '[Hakan Fidan](actor:hakan-fidn)'),
  'unknown-topic': unknown('a topic', 'topics: [golan]'),
  'unknown-source': unknown('a source', '{ source: joint-statment-paris }'),
  'unknown-briefing': unknown('a briefing', '[the first round](briefing:2025-09-london)'),
  'unknown-process': unknown('a process', 'process: lake-talk'),
  'unknown-point': unknown('a point of the briefing, or of another one,', '[hotline](point:a9)'),
  'unknown-page': {
    meaning: 'A link or the navigation names a page that the publication does not have.',
    example: 'navigation: [impressum], without content/pages/impressum.md',
    fix: 'Write the page, or take its name out.',
  },
  'raw-html': {
    meaning: 'A text has HTML, which is not allowed, comments included.',
    example: 'a <b>firm</b> promise',
    fix: 'Write it in Markdown (**firm**), or put a backslash before “<” to show the character itself.',
  },
  image: {
    meaning: 'A text has an image.',
    example: '![The table](https://example.org/table.png)',
    fix: 'Say in words what it shows, or link to it.',
  },
  'unsafe-link': {
    meaning: 'A link has an address that neither begins with https:, http:, mailto: or # nor names an entry.',
    example: '[here](javascript:alert(1))',
    fix: 'Begin it with one of these, or name an entry.',
  },
  'no-address': {
    meaning: 'An address is incomplete: it has no host, no mailbox or no fragment.',
    example: '[here](https://)',
    fix: 'Write the address as a browser shows it.',
  },
  'dead-link': {
    meaning: 'A fragment names no place in the briefing, or an address on this site names no page.',
    example: '[as said](#background), where the heading has the id section-background',
    fix: 'Use the place or page suggested, or name the entry.',
  },
  'empty-link': {
    meaning: 'A link has no words, so nobody can see it and a screen reader has nothing to announce.',
    example: '[](actor:hakan-fidan)',
    fix: 'Write the words between the brackets, or delete the link.',
  },
  'unread-markdown': {
    meaning:
      'A text has Markdown that the site does not support and would print as it is written, or a note that nothing refers to and that would be lost.',
    example: 'A note follows.[^1] (without the note)',
    fix: 'Write what the message suggests, or put a backslash before the character to show it.',
  },
  'block-in-text': {
    meaning: 'A short text in the fields has more than one paragraph, or a heading, a list or a block quotation.',
    example: 'text: "> A quotation."',
    fix: 'Make it one paragraph; put longer passages in the analysis.',
  },
  'empty-analysis': {
    meaning: 'A briefing has nothing below its fields.',
    example: 'A file that ends after the second “---”.',
    fix: 'Write the analysis.',
  },
} as const satisfies Record<string, Rule>;
