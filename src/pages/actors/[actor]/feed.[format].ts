import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { library } from '../../../content.ts';
import { actorFeed } from '../../../formats/feeds/entry-feed.ts';
import { FEED_FORMATS } from '../../../formats/feeds/feed-formats.ts';
import { publication } from '../../../site.ts';

/** Lists each feed in each format. */
export const getStaticPaths = (() =>
  [...library().actors.values()].flatMap((actor) =>
    FEED_FORMATS.map((format) => ({ params: { actor: actor.id, format: format.format }, props: { actor, format } })),
  )) satisfies GetStaticPaths;

/** Gives the feed of an actor. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { actor, format } }) =>
  new Response(format.write(actorFeed(actor), publication), { headers: { 'content-type': `${format.mediaType}; charset=utf-8` } });
