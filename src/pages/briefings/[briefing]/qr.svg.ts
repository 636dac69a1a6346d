import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { library } from '../../../content.ts';
import { qrSvg } from '../../../formats/qr-svg.ts';
import { absolute } from '../../../site.ts';

/** Lists each briefing. */
export const getStaticPaths = (() =>
  library().briefings.map(({ id, path }) => ({ params: { briefing: id }, props: { path } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Gives the address of a briefing as a picture for cameras, which stands on the printed page. */
export const GET: APIRoute<Props> = ({ props: { path } }) =>
  new Response(qrSvg(absolute(path)), { headers: { 'Content-Type': 'image/svg+xml' } });
