import { type RenderedBody, renderBody } from '../../src/markdown/render-body.ts';

const NUMBER = /<a class="paragraph-number" href="#p[\d-]+" aria-label="Link to (?:paragraph|passage) [\d-]+">[\d-]+<\/a>/g;

/** Renders the analysis of a made-up briefing. */
export function render(markdown: string, base = '/'): RenderedBody {
  return renderBody(markdown, { briefing: '2031-03-second-round', base });
}

/** Returns the HTML of an analysis without the links that number its blocks. */
export function htmlOf(markdown: string, base = '/'): string {
  return render(markdown, base).body.html.replace(NUMBER, '');
}

/** Returns what was refused in an analysis, with its place and its rule. */
export function refusalsOf({ messages }: Pick<RenderedBody, 'messages'>): string[] {
  return messages.map(({ line, column, ruleId, reason }) => `${line}:${column}  ${ruleId}  ${reason}`);
}
