/** The words of the controls that copy a link or a citation. */
export const COPY_WORDS = {
  link: 'Copy link',
  linkTo: (label: string) => `Copy link to ${label}`,
  citation: 'Copy',
  citationIn: (style: string) => `Copy citation: ${style}`,
} as const;

/** The words after copying; separate, so that the script contains no others. */
export const COPIED = 'Copied';
