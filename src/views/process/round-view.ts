import { changesPath } from '../../model/addresses/paths.ts';
import { besideName, eventDays, eventPlace } from '../../model/library/event-line.ts';
import { countOrigins, originOf } from '../../model/library/origins.ts';
import type { Briefing, ProcessRecord, Round } from '../../model/library/records.ts';
import { type RoundChanges, roundChanges } from '../../model/library/round-changes.ts';
import type { UnbriefedRound } from '../../model/schema/process.ts';
import type { Source } from '../../model/schema/source.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { outcomeWords } from '../briefing/round-view.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type LinkView, type NameView, nameView, shortLink } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = PROCESS_WORDS.rounds;

/** A round of a process: one with a briefing, or one without. */
export interface RoundView {
  /** Its title, which leads to its briefing. */
  title: NameView & { href?: string };
  /** When and where it was, as far as its title does not say so. */
  when: string[];
  /** How it ended, if it has a briefing and a source says so. */
  outcome?: string;
  /** Who sat in each delegation. */
  delegations: { of: LinkView; members: LinkView[] }[];
  /** What it did to what the round before it had left, in counts. */
  did?: DidView;
  /** What is known of a round without a briefing. */
  unbriefed?: { text: TextView; cites: CiteView[]; alone?: string };
}

/** What a round did, in counts, and the page that has it point by point. */
export interface DidView {
  counts: string[];
  href: string;
}

/** Returns a round of a process. */
export function roundView(round: Round, process: ProcessRecord, context: ViewContext): RoundView {
  return 'briefing' in round ? briefedView(round.briefing, process, context) : unbriefedView(round.unbriefed, context);
}

function briefedView(briefing: Briefing, process: ProcessRecord, context: ViewContext): RoundView {
  const { data, path } = briefing;
  const [outcome, did] = [outcomeWords(data), didView(briefing, process, context)];
  return {
    title: { ...nameView(data.title), href: hrefOf(path, context) },
    when: [eventDays(data.event), eventPlace(data.event)],
    ...(outcome && { outcome }),
    delegations: data.delegations.flatMap(({ actor, members }) => {
      const there = members.filter(({ change }) => change !== 'left').map((member) => actorLink(member.actor, context));
      return there.length > 0 ? [{ of: shortLink(actorLink(actor, context)), members: there }] : [];
    }),
    ...(did && { did }),
  };
}

/** Returns what a round did to what the one before it had left, in counts; nothing for the first. */
export function didView(briefing: Briefing, process: ProcessRecord, context: ViewContext): DidView | undefined {
  const { previous } = briefing;
  if (!previous) return undefined;
  const changes = roundChanges(previous, briefing);
  const counts = (Object.keys(PROCESS_WORDS.counts) as (keyof RoundChanges)[])
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => PROCESS_WORDS.counts[kind](changes[kind].length));
  return { counts, href: hrefOf(changesPath(process.id, briefing.id), context) };
}

function unbriefedView(round: UnbriefedRound, context: ViewContext): RoundView {
  const sources = round.cites.flatMap(({ source }) => context.library.sources.get(source)?.data ?? []);
  const [source] = sources;
  return {
    title: nameView(round.name),
    when: besideName(round),
    delegations: [],
    unbriefed: {
      text: textView(round.text, '', context),
      cites: citeViews(round.cites, context),
      ...(source && countOrigins(sources) === 1 && { alone: (isOfPress(source) ? WORDS.oneOutlet : WORDS.oneSource)(originOf(source)) }),
    },
  };
}

function isOfPress({ kind }: Source): boolean {
  return kind === 'news-report' || kind === 'analysis';
}
