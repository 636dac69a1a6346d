/** A link to an entry, to the meaning of a word, to a passage or to a point, as the components write it: quotes and angle brackets in its parts are escaped. */
const LINK = /<a class="(name|term|cite|point-link)" href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;
/** What looks like the text around it where it is no link. */
const PLAIN = new Set(['name', 'point-link']);
const POINT = '<article ';
/** Where a reader may begin: at a point, or at a heading that is a link itself. */
const BEGINNINGS = /(?=<article |<h3[^>]*>\s*<a )/;
const PARTS = /(?=<section class="part")/;
/** A part with a picture or a table, which is read for itself. */
const DRAWN = /<(?:div|section) class="(?:grid|positions|seats|bands)[ "]/;
const ENTRY = /\/(?:actors|topics)\//;

/**
 * Returns the HTML of a page in which a name, a word or a cite leads somewhere where it first stands, and not each time: whoever goes
 * from link to link does not meet the same one over and over. A word leads to its meaning once, and a name to its actor or topic once in
 * all texts; it begins anew in a picture or a table, and there under each name that is a heading. A point leads to its record once in each part. A cite is one link
 * within a point, and elsewhere stands by each statement that rests on it.
 */
export function linkOnce(html: string): string {
  const words = new Set<string>();
  const names = new Set<string>();
  return html
    .split(PARTS)
    .flatMap((part) => {
      const isDrawn = DRAWN.test(part);
      return part.split(BEGINNINGS).map((piece) => {
        const inPiece = new Set<string>();
        return piece.replace(LINK, (link, kind: string, href: string, language: string, text: string) => {
          if (kind === 'cite' && !piece.startsWith(POINT)) return link;
          const met = kind === 'term' ? words : !isDrawn && ENTRY.test(href) ? names : inPiece;
          if (met.has(href)) return PLAIN.has(kind) && language === '' ? text : `<span class="${kind}"${language}>${text}</span>`;
          met.add(href);
          return link;
        });
      });
    })
    .join('');
}
