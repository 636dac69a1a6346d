const words = (text: string) => text.trim().split(/\s+/);

/** What talks are about, the commonest first. */
export const NOUNS = words(`
  agreement border ceasefire minister envoy round proposal statement corridor security guarantee withdrawal timetable delegation office
  mechanism hotline committee crossing convoy aid prisoner exchange monitor mission observer mandate annex clause draft pledge deadline
  demand concession offer reply letter visit summit session council cabinet parliament president adviser mediator guarantor spokesman
  army militia patrol checkpoint outpost ridge valley river dam water well field harvest harbour ferry port customs tariff levy fee
  budget loan grant fund debt bank currency market trade cargo freight route road bridge tunnel railway station airport runway radar
  sensor satellite archive register census map line zone buffer strip plateau hill village town district province capital island strait
  coast reef fishery licence quota permit visa passport court ruling judge appeal petition inquiry hearing witness record report survey
  school hospital clinic shelter camp tent ration flour fuel diesel pipeline turbine grid cable exchange signal broadcast press poll
  ballot turnout coalition party faction clan elder pilgrim shrine holiday truce calm pause incident shelling drone rocket mortar mine
  wreck rescue repair rubble scaffold tender contract auditor invoice warehouse silo mill orchard grove pasture herd well spring aquifer`);

/** How such things are described, the commonest first. */
export const ADJECTIVES = words(`
  joint new draft mutual gradual partial limited formal informal written verbal binding open closed early late final interim technical
  military civilian economic diplomatic legal humanitarian regional local northern southern eastern western coastal upper lower inner
  outer shared disputed divided common separate temporary permanent standing pending delayed secret public official former acting senior
  junior trilateral bilateral neutral armed unarmed foreign domestic rural urban broad narrow firm loose urgent routine annual weekly
  costly modest sweeping cautious vague detailed earlier present recent lasting fragile steady sudden quiet stalled renewed`);

/** What parties did. */
export const VERBS_PAST = words(`
  accepted rejected proposed postponed reviewed signed shelved amended welcomed questioned confirmed denied linked raised lowered widened
  narrowed published withheld circulated discussed defended dropped restored extended suspended opened closed inspected financed guaranteed
  requested refused endorsed recalled replaced clarified repeated softened hardened weighed studied received returned delivered`);

/** What parties would do. */
export const VERBS = words(`
  accept reject propose postpone review sign shelve amend welcome question confirm deny link raise lower widen narrow publish withhold
  circulate discuss defend drop restore extend suspend open close inspect finance guarantee request refuse endorse recall replace clarify`);

/** When something was so. */
export const TIMES = [
  'in the spring',
  'last autumn',
  'within a week',
  'before the round',
  'after the visit',
  'at the end of the year',
  'on the second day',
  'late in the night',
  'for the first time',
  'since the truce',
];

/** What an institution is. */
export const BODIES = words('Council Ministry Authority Bureau Assembly Front Union Command Agency Committee Institute Movement');

/** The parts that names of people and places are made of. */
export const SYLLABLES = {
  first: words(`Al Ar Ba Bel Bor Cal Cor Da Del Dor El Er Fa Fen Gar Gol Ha Hel Il Is Ja Kal Kar Kes La Lor Ma Mel Mor Na Nor Or Os Pa Pel
    Ra Ros Sa Sel Sor Ta Tel Tor Ul Va Vel Vor Wa Ya Yor Za Zel`),
  middle: words('ba be da de di ga ha ka la le li ma me mi na ne ra re ri ro sa se ta te ti va ve vi wa za'),
  last: words(
    'bad bar bek dan den dor fan gar han kar kot lan lik lin mar men mir nan nar nik ran rim sk tan tin vak van var vik yan zar zim',
  ),
};
