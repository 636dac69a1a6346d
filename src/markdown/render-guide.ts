import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkFurtherSyntax } from './remark-further-syntax.ts';

/** Renders a guide of the project for its authors, which is ours and not checked as content is; headings get the ids that its links name. */
export function renderGuide(markdown: string): string {
  return unified()
    .use(remarkParse)
    .use(remarkFurtherSyntax, markdown)
    .use(remarkRehype)
    .use(rehypeSlug)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}
