import { codePath } from '../../model/paths.ts';
import type { Briefing } from '../../model/records.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type BriefingView, briefingView } from './briefing-view.ts';
import { type ChangesView, changesView } from './changes-view.ts';
import { type TiePictureView, tiePictureView } from './ties-view.ts';

/** What the page of a briefing shows. */
export interface BriefingPage {
  briefing: BriefingView;
  /** The ties as a picture, if there are any. */
  picture?: TiePictureView;
  changes: ChangesView;
  /** The picture that leads a camera from paper to the page. */
  code: string;
}

/** Returns what the page of a briefing shows. */
export function briefingPage(briefing: Briefing, context: ViewContext): BriefingPage {
  return {
    briefing: briefingView(briefing, context),
    ...(briefing.data.ties.length > 0 && { picture: tiePictureView(briefing.data.ties, context) }),
    changes: changesView(briefing, context),
    code: hrefOf(codePath(briefing.path), context),
  };
}
