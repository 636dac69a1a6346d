/** The words of what copies a link or a citation. */
export const COPY_WORDS = {
  link: 'Copy link',
  linkTo: (label: string) => `Copy link to ${label}`,
  citation: 'Copy',
  citationIn: (style: string) => `Copy citation: ${style}`,
} as const;

/** What is said once it is copied; apart, so that the script carries nothing else. */
export const COPIED = 'Copied';
