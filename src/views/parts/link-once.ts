/** A link to an entry, to the meaning of a word or to a passage, as the components write it: quotes and angle brackets in its parts are escaped. */
const LINK = /<a class="(name|term|cite)" href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;
const POINT = '<article ';
/** Where a reader may begin: at a point, or at a heading that is a link itself. */
const BEGINNINGS = /(?=<article |<h3[^>]*>\s*<a )/;

/**
 * Returns the HTML of a part of a page in which a name, a word or a cite leads somewhere where it first stands, and not each time: whoever
 * goes from link to link does not meet the same one over and over. A word leads to its meaning once; a name begins anew in each point
 * and under each name that is a heading; a cite is one link within a point, and elsewhere stands by each statement that rests on it.
 */
export function linkOnce(html: string): string {
  const words = new Set<string>();
  return html
    .split(BEGINNINGS)
    .map((piece) => {
      const inPiece = new Set<string>();
      return piece.replace(LINK, (link, kind: string, href: string, language: string, text: string) => {
        if (kind === 'cite' && !piece.startsWith(POINT)) return link;
        const met = kind === 'term' ? words : inPiece;
        if (met.has(href)) return kind === 'name' && language === '' ? text : `<span class="${kind}"${language}>${text}</span>`;
        met.add(href);
        return link;
      });
    })
    .join('');
}
