/**
 * Returns styles of the site that wait for their faces. On the site, a face that comes late is left for the next page, so that nothing moves;
 * a print and a page on a disk have no next page.
 */
export function waitingForFaces(styles: string): string {
  return styles.replaceAll('font-display:optional', 'font-display:block');
}
