import type { TopicRecord } from '../../model/records.ts';
import { type LinkView, recordLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';
import { TOPIC } from '../words.ts';

/** What a topic is: the facts of its own file, for its page and every other output. */
export interface TopicView {
  id: string;
  link: LinkView;
  /** The permanent address, absolute. */
  address: string;
  /** The word for what it is. */
  kind: string;
  definition: string;
  otherNames: string[];
}

/** Returns what a topic is. */
export function topicView(topic: TopicRecord, context: ViewContext): TopicView {
  const { id, path, data } = topic;
  const { definition, otherNames } = data;
  return { id, link: recordLink(topic, context), address: context.absolute(path), kind: TOPIC, definition, otherNames };
}
