import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { library } from '../../content.ts';
import { briefingItem } from '../../formats/citation-item.ts';
import { CITATION_FORMS } from '../../formats/citations.ts';
import { absolute, SITE } from '../../site.ts';

/** Lists each briefing in each form. */
export const getStaticPaths = (() =>
  library().briefings.flatMap((briefing) =>
    Object.entries(CITATION_FORMS).map(([ending, form]) => ({
      params: { briefing: briefing.id, citation: ending },
      props: { briefing, form },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Gives the citation of a briefing as a file for reference managers. */
export const GET: APIRoute<Props> = ({ props: { briefing, form } }) =>
  new Response(form.write(briefingItem(briefing, SITE, absolute(briefing.path))), {
    headers: { 'Content-Type': `${form.mediaType}; charset=utf-8` },
  });
