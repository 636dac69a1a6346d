/** A link to an entry or to the meaning of a word, as the components write it: quotes and angle brackets in its parts are escaped. */
const LINK = /<a class="(name|term)" href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;
/** Where a reader may begin: at a point, or at a heading. */
const BEGINNINGS = /(?=<article |<h3[ >])/;

/**
 * Returns the HTML of a part of a page in which a name or a word leads somewhere where it first stands, and not each time: whoever goes
 * from link to link does not meet the same one over and over. Each point, and each heading, begins anew.
 */
export function linkOnce(html: string): string {
  return html
    .split(BEGINNINGS)
    .map((piece) => {
      const met = new Set<string>();
      return piece.replace(LINK, (link, kind: string, href: string, language: string, words: string) => {
        if (met.has(href)) return kind === 'name' && language === '' ? words : `<span class="${kind}"${language}>${words}</span>`;
        met.add(href);
        return link;
      });
    })
    .join('');
}
