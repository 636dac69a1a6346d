/** Returns a page of the site with its faces, which on the site a reader gets from the second page on. */
export function withFaces(html: string): string {
  return html.replace(/<template class="faces">([\s\S]*?)<\/template>/, '$1');
}

/**
 * Returns styles of the site that wait for their faces. On the site, a face that comes late is left for the next page, so that nothing moves;
 * a print and a page on a disk have no next page.
 */
export function waitingForFaces(styles: string): string {
  return styles.replaceAll('font-display:optional', 'font-display:block');
}
