import { CARD_SIZE, pointCardImage } from '../model/addresses/card-image.ts';
import type { Point } from '../model/library/records.ts';
import { frameHeight } from '../views/point/frame-height.ts';
import { pointView } from '../views/point/point-view.ts';
import { FRAME_WIDTHS, frameCode } from '../views/point/share-view.ts';
import type { ViewContext } from '../views/view-context.ts';

/** The oEmbed description of a point (oEmbed 1.0, §2.3.4, the type "rich"); sizes in pixels, `cache_age` in seconds. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const DAY = 24 * 60 * 60;

/** Describes a point to sites that turn an address into a frame; `name` is the site's. */
export function oEmbed(point: Point, name: string, context: ViewContext): OEmbed {
  const view = pointView(point, context);
  const card = pointCardImage(point);
  return {
    version: '1.0',
    type: 'rich',
    title: view.heading,
    author_name: name,
    provider_name: name,
    provider_url: context.absolute('/'),
    cache_age: DAY,
    html: frameCode(view),
    width: FRAME_WIDTHS.usual,
    height: frameHeight(view)(FRAME_WIDTHS.least),
    ...(context.hasCards &&
      !card.lost && {
        thumbnail_url: context.absolute(card.path),
        thumbnail_width: CARD_SIZE.width,
        thumbnail_height: CARD_SIZE.height,
      }),
  };
}
