import { evidenceIn, isJointTextOf, isOf, issuersOf } from '../../model/library/evidence.ts';
import type { Point } from '../../model/library/records.ts';
import type { AgreementOf, PartyStanding } from '../../model/library/whose-word.ts';
import { readoutsIn } from '../../model/schema/point.ts';
import type { Readout } from '../../model/schema/readout.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type ActorLink, actorLink } from '../parts/link-view.ts';
import { type TermView, termView, type WordOf } from '../parts/term-view.ts';
import type { ViewContext } from '../view-context.ts';
import { actorNames, sourceNames } from './names-in-words.ts';
import { jointTexts, type ReadoutView, readoutView } from './readout-view.ts';

const WORDS = POINT_WORDS.agreement;

/** How far an agreed point rests on the word of its parties. */
export interface AgreementView {
  term: TermView<WordOf<'agreement'>>;
  /** Who agreed to it, claims or reports it. */
  who: string;
  /** The same in a sentence, with which document says so or does not. */
  words: string;
  standings: StandingView[];
}

/** The strongest word of one party that the sources support. */
export interface StandingView {
  party: ActorLink;
  standing: TermView<WordOf<'standing'>>;
  /** The words for a joint document that lacks it, or words it differently for the party, if that is the ground. */
  lacking?: string;
  /** Who says so: the office that speaks for the party, or the actor that claims it. */
  by: ActorLink[];
  /** What the party says, or what is reported of it. */
  readouts: ReadoutView[];
}

/** Returns how far a point rests on the word of its parties; nothing unless it is agreed. */
export function agreementView(point: Point, context: ViewContext): AgreementView | undefined {
  const { agreement } = point;
  return (
    agreement && {
      term: termView('agreement', agreement.agreement, context),
      who: whoSaysSo(agreement, point, context),
      words: agreementWords(agreement, point, context),
      standings: agreement.standings.map((each) => standingView(each, point, context)),
    }
  );
}

/** The standings whose ground may be a joint document that lacks the point. */
const LACKING: ReadonlySet<PartyStanding['standing']> = new Set(['not-in-joint-text', 'claimed']);
/** What a standing already says of the readouts below it. */
const SAID: Partial<Record<PartyStanding['standing'], Readout['says']>> = {
  'own-text': 'affirms',
  'joint-subject': 'affirms',
  reported: 'reported',
};

function standingView({ party, standing, by }: PartyStanding, point: Point, context: ViewContext): StandingView {
  const own = readoutsIn(point.data).filter((readout) => readout.party === party);
  const readouts = own.map((readout) => readoutView(readout, point, context));
  const lacking = readouts.map((readout) => readout.lacking).find((words) => words !== undefined);
  const lackingAbove = LACKING.has(standing) ? lacking : undefined;
  const isRepeated = (each: (typeof readouts)[number]) =>
    each.lacking === undefined ? each.says.word === SAID[standing] : each.lacking === lackingAbove;
  return {
    party: actorLink(party, context),
    standing: termView('standing', standing, context),
    ...(lackingAbove && { lacking: lackingAbove }),
    // That a party speaks for itself goes without saying.
    by: by.filter((id) => id !== party).map((id) => actorLink(id, context)),
    readouts: readouts.map((each) => ({ ...each, isRepeated: isRepeated(each) })),
  };
}

/** Returns the names of the actors that say so or, if none does, of the first source. */
function whoSaysSo({ by }: AgreementOf, { data }: Point, context: ViewContext): string {
  return joinWords(by.length > 0 ? actorNames(by, context) : sourceNames([data.cites[0]?.source ?? ''], context));
}

/** Returns in a sentence who agreed to a point, claims or reports it, and which document says so or does not. */
function agreementWords(agreement: AgreementOf, point: Point, context: ViewContext): string {
  const { standings } = agreement;
  const holding = (standing: PartyStanding['standing']) =>
    actorNames(
      standings.filter((each) => each.standing === standing).map(({ party }) => party),
      context,
    );
  const document = agreement.agreement === 'joint' ? documentOf(point, context) : undefined;
  const who = whoSaysSo(agreement, point, context);
  const heads = {
    joint: () => WORDS.joint(who, document),
    claimed: () => WORDS.claimed(who),
    reported: () => WORDS.reported(who, restsOnPartyText(point, context)),
  };
  const reported = holding('reported');
  const apart = holding('apart');
  const clauses = [
    heads[agreement.agreement](),
    ...lacks(point, document, context),
    ...(reported.length > 0 ? [WORDS.reportedToAffirm(joinWords(reported), reported.length > 1)] : []),
    ...(apart.length > 0 ? [WORDS.apart(joinWords(apart), apart.length > 1)] : []),
  ];
  return `${clauses.join('; ')}.`;
}

/** Tells whether a cited text was issued by a party of which no readout is given: the text may well say so. */
function restsOnPartyText({ data, parties }: Point, { library }: ViewContext): boolean {
  const evidence = evidenceIn(library);
  const unread = parties.filter((party) => readoutsIn(data).every((readout) => readout.party !== party));
  const texts = data.cites.map(({ source }) => issuersOf(source, evidence));
  return texts.some((issuers) =>
    unread.some((party) => isJointTextOf(issuers, party, evidence) || issuers.some((one) => isOf(one, party, evidence))),
  );
}

/** Returns which joint documents lack the point, and for which parties. */
function lacks({ data, agreement }: Point, document: string | undefined, context: ViewContext): string[] {
  const without = (agreement?.standings ?? []).filter(({ standing }) => LACKING.has(standing));
  const readouts = readoutsIn(data).filter(({ party }) => without.some((each) => each.party === party));
  const textsOf = (says: Readout['says']) =>
    readouts
      .filter((each) => each.says === says)
      .flatMap((each) => jointTexts(each, context).map((source) => ({ source, party: each.party })));
  const silent = [...new Set(textsOf('silent').map(({ source }) => source))];
  const differing = Map.groupBy(textsOf('differs'), ({ source }) => source);
  return [
    ...(silent.length > 0 ? [WORDS.notIn(joinWords(sourceNames(silent, context)))] : []),
    ...Array.from(differing, ([source, each]) => {
      const [name = ''] = sourceNames([source], context);
      const parties = [...new Set(each.map(({ party }) => party))];
      return WORDS.notSaidOf(name === document ? WORDS.it : name, joinWords(actorNames(parties, context)));
    }),
  ];
}

/** Returns the name of the joint document that states the point for every party that agreed, if there is one. */
function documentOf({ data, agreement }: Point, context: ViewContext): string | undefined {
  const evidence = evidenceIn(context.library);
  const agreed = agreement?.by ?? [];
  const cited = (party: string) => {
    const own = readoutsIn(data).filter((readout) => readout.party === party && readout.says === 'affirms');
    return own.length > 0 ? own.flatMap(({ cites = [] }) => cites) : data.cites;
  };
  const [first, ...others] = agreed.map((party) =>
    cited(party).flatMap(({ source }) => (isJointTextOf(evidence.source(source)?.issuers ?? [], party, evidence) ? [source] : [])),
  );
  const [name] = sourceNames(first?.filter((source) => others.every((each) => each.includes(source))) ?? [], context);
  return name;
}
