import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { library } from '../../../content.ts';
import { topicFeed } from '../../../formats/feeds/entry-feed.ts';
import { FEED_FORMATS } from '../../../formats/feeds/feed-formats.ts';
import { publication } from '../../../site.ts';

/** Lists each feed in each format. */
export const getStaticPaths = (() =>
  [...library().topics.values()].flatMap((topic) =>
    FEED_FORMATS.map((format) => ({ params: { topic: topic.id, format: format.format }, props: { topic, format } })),
  )) satisfies GetStaticPaths;

/** Gives the feed of a topic. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { topic, format } }) =>
  new Response(format.write(topicFeed(topic), publication), { headers: { 'content-type': `${format.mediaType}; charset=utf-8` } });
