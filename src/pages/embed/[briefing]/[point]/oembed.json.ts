import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { library } from '../../../../content.ts';
import { oEmbed } from '../../../../formats/embed.ts';
import { settings } from '../../../../settings.ts';
import { absolute, SITE } from '../../../../site.ts';

/** Lists every point. */
export const getStaticPaths = (() =>
  library().briefings.flatMap(({ id, points }) =>
    points.map((point) => ({ params: { briefing: id, point: point.id }, props: { point } })),
  )) satisfies GetStaticPaths;

/** Describes the point to sites that turn an address into a frame. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(oEmbed(props.point, { name: SITE.name, absolute, hasCards: settings.shareCards }));
