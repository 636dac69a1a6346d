import type { Content } from './read-content.ts';

/** Returns the content that a site is made of: without the drafts, unless they are asked for. */
export function publishedContent<C extends Pick<Content, 'briefings'>>(content: C, { drafts }: { drafts: boolean }): C {
  return drafts ? content : { ...content, briefings: new Map(content.briefings.entries().filter(([, { data }]) => !data.draft)) };
}
