import type { Rule } from './rule.ts';

const unknown = (noun: string, example: string): Rule => ({
  meaning: `A field or a link names ${noun} that does not exist.`,
  example,
  fix: `Take the id that is proposed, or write ${noun} with that id first.`,
});

/** The rules that links, and what else stands in texts, are held to. */
export const TEXT_RULES = {
  'unknown-actor': unknown('an actor', '[Hakan Fidan](actor:hakan-fidn)'),
  'unknown-topic': unknown('a topic', 'topics: [golan]'),
  'unknown-source': unknown('a source', '{ source: joint-statment-paris }'),
  'unknown-briefing': unknown('a briefing', '[the first round](briefing:2025-09-london)'),
  'unknown-point': unknown('a point of the briefing', '[hotline](point:a9)'),
  'raw-html': {
    meaning: 'HTML in a text. It is not let through, comments included.',
    example: 'a <b>firm</b> promise',
    fix: 'Write it in Markdown (**firm**), or put a backslash before “<” to show the sign.',
  },
  image: {
    meaning: 'An image in a text.',
    example: '![The table](https://example.org/table.png)',
    fix: 'Describe in words what it shows, or link to it.',
  },
  'unsafe-link': {
    meaning: 'An address that begins with anything but https:, http:, mailto: or #, or that names no entry.',
    example: '[here](javascript:alert(1))',
    fix: 'Begin it with one of these, or name an entry.',
  },
  'no-address': {
    meaning: 'An address leads nowhere, whatever stands at its end: it has no host, no mailbox or no fragment.',
    example: '[here](https://)',
    fix: 'Write the address as a browser shows it.',
  },
  'dead-link': {
    meaning: 'A fragment names no place of the briefing, or an address of this site none of its pages.',
    example: '[as said](#background), where the heading has the id section-background',
    fix: 'Take the place or the page that is proposed, or name the entry.',
  },
  'empty-link': {
    meaning: 'A link has no words: nobody can see it, and a screen reader has nothing to say of it.',
    example: '[](actor:hakan-fidan)',
    fix: 'Write the words between the brackets, or delete the link.',
  },
  'unread-markdown': {
    meaning: 'Markdown that is not read here and would be printed as it stands, or a note that nothing refers to and that would be lost.',
    example: 'A note follows.[^1] (without the note)',
    fix: 'Write what is proposed, or put a backslash before the sign to show it.',
  },
  'block-in-text': {
    meaning: 'A short text of the fields has more than one paragraph, or a heading, a list or a quotation.',
    example: 'text: "> A quotation."',
    fix: 'Make it one paragraph; longer matter goes into the analysis.',
  },
  'empty-analysis': {
    meaning: 'Nothing stands below the fields of a briefing.',
    example: 'A file that ends after the second “---”.',
    fix: 'Write the analysis.',
  },
} as const satisfies Record<string, Rule>;
