import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { library } from '../../../content.ts';
import { pointItem } from '../../../formats/citation-item.ts';
import { CITATION_FORMS } from '../../../formats/citations.ts';
import { absolute, SITE } from '../../../site.ts';

/** Lists each point in each form. */
export const getStaticPaths = (() =>
  library().briefings.flatMap(({ id, points }) =>
    points.flatMap((point) =>
      Object.entries(CITATION_FORMS).map(([ending, form]) => ({
        params: { briefing: id, point: point.id, citation: ending },
        props: { point, form },
      })),
    ),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Gives the citation of a point as a file for reference managers. */
export const GET: APIRoute<Props> = ({ props: { point, form } }) =>
  new Response(form.write(pointItem(point, SITE, absolute(point.path))), {
    headers: { 'Content-Type': `${form.mediaType}; charset=utf-8` },
  });
