/** What a question asks for. */
export type QuestionKind =
  | 'replaced'
  | 'seats'
  | 'leader'
  | 'agreed'
  | 'refused'
  | 'wanted'
  | 'stance'
  | 'red-lines'
  | 'status'
  | 'round'
  | 'changed'
  | 'changed-since'
  | 'word'
  | 'part';

/** The ways in which readers ask for one thing. */
export interface QuestionForm {
  kind: QuestionKind;
  /** The capacity that is asked for, as the vocabulary has it. */
  capacity?: string;
  patterns: string[];
}

/** Words that may stand anywhere in a question and change nothing. */
export const FILLERS =
  'the a an please exactly actually really currently presently now today still ever already again also so far that itself themselves all both ' +
  'any point number officially finally';

/** Words and phrases that patterns treat alike, by the name in angle brackets. */
export const ALIKE: Record<string, string> = {
  be: 'is|are|was|were|has been|have been',
  do: 'do|does|did|has|have|had',
  on: 'on|about|over|regarding|concerning|as to|with regard to|when it comes to|for|of|with',
  delegation: 'delegation|team|side|negotiating team|negotiating delegation|delegations',
  theirs: '{actor} <delegation>|<delegation> (of|from|for) {actor}',
  owned: 'red|delegates|representatives|negotiators|negotiator|envoys|members|commitments|proposal|side|refusal',
  head: 'head|leader|chief|chief negotiator|lead negotiator|top negotiator|main negotiator|chief delegate',
  agree:
    'agree|agreed|commit|committed|consent|consented|sign|signed|sign up|signed up|accept|accepted|promise|promised|undertake|undertaken|pledge|pledged|say yes|endorse|endorsed|affirm|affirmed',
  refuse:
    'refuse|refused|reject|rejected|oppose|opposed|rule out|ruled out|decline|declined|turn down|turned down|say no|said no|not accept|not agree|object|objected',
  want: 'want|wanted|wants|seek|sought|demand|demanded|ask for|asked for|request|requested|propose|proposed|call for|called for|press for|pressed for|push for|pushed for|insist on|insisted on|hope for|wish for|suggest|suggested|float|floated',
  wanting: 'wanting|seeking|demanding|asking for|requesting|proposing|calling for|pressing for|pushing for|insisting on|after',
  demands: 'demand|demands|aim|aims|goal|goals|wish|wishes|proposal|proposals|request|requests|conditions',
  position: 'position|positions|stance|stances|view|line|attitude|stand',
  state:
    'agreed [on|to|upon]|settled|decided|decided on|resolved|unresolved|open|closed|accepted|rejected|refused|off table|on table|off agenda|on agenda|red line|floated|under discussion|discussed|being discussed|being negotiated|negotiated|under negotiation|up for negotiation|disputed|left aside|left open|in dispute|done deal|claimed|negotiable|condition|precondition',
  agreement: 'agreement|deal|consensus|understanding|compromise',
  says: 'says|said|say|claims|claimed|states|stated|reports|reported|confirms|confirmed|asserts|asserted|maintains',
  'when-where':
    'when|where|when and where|where and when|when or where|where or when|what day|what days|what date|what dates|which day|which days|what city|which city|what place|which place|what town|on which day|on which days|on what day|on what date|on what days|in which city|in what city|in which place|in what place',
  met: 'take place|took place|taken place|happen|happened|begin|began|start|started|end|ended|occur|occurred|held|hold',
  changed: 'changed|moved|shifted|altered|new|different',
};

/**
 * The questions that the record can answer, as patterns over folded words: "[x]" may be left out, "(x|y)" is one of two, "<x>" is one of the words
 * above, "{actor}", "{topic}" and "{point}" are names. Words before or after the pattern name a round; "{round}" is a round that has to be named.
 * A pattern that ends with "?" is a question only with its mark.
 */
export const QUESTION_FORMS: QuestionForm[] = [
  {
    kind: 'replaced',
    patterns: [
      'who [<do>] (replaced|replaces|replace|succeeded|succeeds) {actor} [in|on] [<theirs>]',
      'who (took|takes) over (from|for) {actor}',
      'who (took|takes|has taken) {actor} (place|seat)',
      'who (took|takes|has taken) place of {actor}',
      'who <be> {actor} [been] (replaced|succeeded) (by|with) [in <theirs>]',
      'by who <be> {actor} [been] (replaced|succeeded) [in <theirs>]',
      'who <be> {actor} (replacement|successor|predecessor)',
      'who <be> (replacement|successor|predecessor) (of|for|to) {actor}',
      'who (came|comes|sat|sits|stepped|steps|<be>|<be> appointed) in ((place|stead) of {actor}|for {actor}|{actor} (place|stead))',
      'who <do> {actor} (replaced|replace|succeed|take over from)',
      '<do> {actor} [been] replaced',
      '<be> {actor} replaced',
      'who (followed|follows) {actor}',
    ],
  },
  {
    kind: 'seats',
    patterns: [
      'who [<do>] (sat|sits|sit|spoke|speaks|negotiated|negotiates|negotiate|attended|took part|appeared|<be>|came|went|met|talked|talks) (for|on behalf of|from) {actor}',
      'who [<do>] (represented|represents|represent) {actor}',
      'who <be> representing {actor}',
      'who <be> {actor} represented by',
      'by who <be> {actor} represented',
      'how <be> {actor} represented',
      'who <be> (in|on|part of|members of|member of|sitting in|sitting on) <theirs>',
      'who [<do>] (sat|sits|sit) (in|on) <theirs>',
      'who <be> {actor} (delegates|delegate|representatives|representative|negotiators|negotiator|<delegation>|members|envoys|envoy|delegation members|team members)',
      'who <be> (delegates|delegate|representatives|representative|negotiators|negotiator|envoys|envoy) (of|for|from) {actor}',
      'who <be> <theirs>',
      'who [<do>] (made up|makes up|formed|composed|joined|left) <theirs>',
      'who <do> {actor} (send|sent)',
      'who (belonged|belongs) to <theirs>',
      'who <do> {actor} have (at table|in talks|in delegation)',
      'what <be> (members|composition) of <theirs>',
      '<theirs> ?',
      'who {round} (sat|spoke|negotiated|<be>) for {actor}',
      'who {round} represented {actor}',
    ],
  },
  {
    kind: 'leader',
    patterns: [
      'who [<do>] (led|leads|lead|headed|heads|head|chaired) <theirs>',
      'who (led|leads|headed|heads) (talks|negotiations) (of|on behalf of) {actor}',
      'who <be> (leading|heading) <theirs>',
      'who (led|leads|headed|heads) [<delegation>|talks|negotiations|negotiation] for {actor}',
      'who (led|headed) [talks|negotiations] on {actor} side',
      'who <be> (in charge of|at head of|<head> of) <theirs>',
      'who <be> {actor} [<delegation>] <head>',
      'who <be> <head> (of|for) {actor} [<delegation>]',
      'who <be> <theirs> [been] (led|headed|chaired) by',
      'by who <be> <theirs> (led|headed)',
      'who (led|headed) {actor} {round}',
    ],
  },
  {
    kind: 'agreed',
    patterns: [
      'what <do> {actor} [and {actor}] <agree> [to|on|upon|with|about]',
      'what <do> {actor} [and {actor}] <agree> [to|upon] <on> {topic}',
      'what (points|point|things|else) <do> {actor} [and {actor}] <agree> [to|on|upon|with]',
      'to what <do> {actor} [and {actor}] <agree>',
      '<do> {actor} [and {actor}] <agree> [to|on|upon|with|about|<on>] {topic}',
      '<be> {actor} committed [to] {topic}',
      'what <be> {actor} committed to',
      'what <be> {actor} (commitments|commitment|obligations|pledges|promises) [<on> {topic}]',
      'what <be> agreed [to|on|upon] by {actor} [and {actor}] [<on> {topic}]',
      'what <be> agreed [to|on|upon] between {actor} and {actor}',
      '<be> {topic} (agreed|accepted) [to|on|upon] by {actor}',
      'what <be> agreed [to|on|upon] {round}',
      'what <do> (they|parties|sides|two sides|three parties|two|three|delegations) <agree> [to|on|upon] {round}',
      'what <do> (they|parties|sides|two sides|delegations) <agree> [to|upon] {round}',
      'which points <be> agreed [to|on|upon] {round}',
      'what <be> (agreed points|points agreed|points of agreement) {round}',
    ],
  },
  {
    kind: 'refused',
    patterns: [
      'what <do> {actor} <refuse> [to|to accept|to discuss|to do|to agree to]',
      'what <do> {actor} <refuse> [to] <on> {topic}',
      '<do> {actor} <refuse> [to|to accept|to discuss|to agree to|<on>] {topic}',
      'what <be> {actor} (against|opposed to|refusing|rejecting)',
      '<be> {actor} (against|opposed to|refusing|rejecting) {topic}',
      'what <be> (refused|rejected|opposed|ruled out) by {actor} [<on> {topic}]',
      '<be> {topic} (refused|rejected|opposed|ruled out) by {actor}',
      'who [<do>] <refuse> [to] {topic}',
      'who <be> (against|opposed to) {topic}',
    ],
  },
  {
    kind: 'wanted',
    patterns: [
      'what <do> {actor} <want> [from {actor}]',
      'what <do> {actor} <want> <on> {topic}',
      '<do> {actor} <want> [to discuss|to have|to see|to reach] {topic}',
      'what <be> {actor} <wanting> [<on> {topic}]',
      '<be> {actor} <wanting> {topic}',
      'what <be> {actor} <demands> [<on> {topic}]',
      'what <be> <demands> of {actor} [<on> {topic}]',
      'what <be> (wanted|demanded|proposed|sought|floated|requested) by {actor} [<on> {topic}]',
      'who [<do>] <want> {topic}',
    ],
  },
  {
    kind: 'stance',
    patterns: [
      'what <be> {actor} <position> [<on> {topic}]',
      'what <be> <position> of {actor} [<on> {topic}]',
      'where <do> {actor} (stand|stood) [<on> {topic}]',
      'how <do> {actor} (stand|stood) <on> {topic}',
      'what <do> {actor} (say|said|think) <on> {topic}',
      'who stands where <on> {topic}',
      'where <do> (parties|sides|they) (stand|stood) <on> {topic}',
    ],
  },
  {
    kind: 'red-lines',
    patterns: [
      'what <be> {actor} red (line|lines) [<on> {topic}]',
      'which [<be>] {actor} red (line|lines)',
      'what <be> red (line|lines) (of|for|from|held by|drawn by|set by) {actor} [<on> {topic}]',
      'what <be> red (line|lines) <on> {topic}',
      '(what|which) red (line|lines) <do> {actor} (have|hold|held|set|draw|drawn) [<on> {topic}]',
      '<do> {actor} have red (line|lines) [<on> {topic}]',
      '<be> there red (line|lines) (of|for|from) {actor}',
      '<be> {topic} {actor} red line',
      '<be> {topic} red line (for|of) {actor}',
      '(who|whose) [<do>] [have|has|holds|hold] red (line|lines) [<be>] [<on>] {topic}',
      'for who <be> {topic} red line',
      'what (will|would|can|could) {actor} not accept',
      'what (wont|wouldnt|cant) {actor} accept',
      '(what|which) <be> red (line|lines) {round}',
      '{actor} red (line|lines) ?',
      'red (line|lines) (of|for) {actor} ?',
    ],
  },
  {
    kind: 'status',
    patterns: [
      '<be> {topic} [not] [in|part of] <state>',
      '<do> {topic} [not] been <state>',
      '<be> there <agreement> <on> {topic}',
      '<do> (they|parties|sides|two sides|delegations|{actor} and {actor}) (agree|agreed|settle|settled|resolve|resolved|reach <agreement>|reached <agreement>) [to|on|upon|<on>] {topic}',
      'what <be> (status|state|standing|fate) of {topic}',
      'what <be> {topic} (status|state)',
      'what <be> (agreed|decided|settled|resolved) [<on>] {topic}',
      'what (happened|became|has become) (to|of|with) {topic}',
      'where <do> {topic} (stand|stood)',
      'where <do> (talks|things|matters|negotiations) (stand|stood) <on> {topic}',
      'how <be> {topic} (settled|resolved)',
      'what [<do>] <changed> <on> {topic}',
      '{topic} <state> ?',
    ],
  },
  {
    kind: 'round',
    patterns: [
      '<when-where> <be> {round} [<met>]',
      '<when-where> <do> {round} <met>',
      '<when-where> <do> (they|delegations|parties|sides|two sides|{actor} and {actor}) (meet|met|talk|talked|negotiate|negotiated) [{round}]',
      'what <be> (date|dates|day|days|place|venue|location|city) of {round}',
    ],
  },
  {
    kind: 'changed',
    patterns: [
      'what [<be|do>] <changed> {round}',
      'what [<be|do>] (things|thing|points) [<be|do>] <changed> {round}',
      'how <do> things <changed> {round}',
      'which points [<be|do>] <changed> {round}',
      'what <do> {round} change',
    ],
  },
  {
    kind: 'word',
    patterns: [
      'who <says> [of|about|on] ({point}|{topic})',
      'who <says> ({point}|{topic}) <be> [not] [in] <state>',
      'who <says> (they|parties|sides|{actor}|{actor} and {actor}) [<do>] (agreed|agree) [to|on] ({point}|{topic})',
      'whose word (<be>|do we have for|<be> it) [for|on|about] ({point}|{topic})',
      'whose (claim|statement) <be> ({point}|{topic})',
      'on whose word (<be>|do|does) ({point}|{topic}) [rest|based]',
      'according to who <be> ({point}|{topic}) [<state>]',
      'what <be> (source|sources) (of|for|on|behind) ({point}|{topic})',
      'who <be> (source|behind) [of|for] ({point}|{topic})',
      'where <do> ({point}|{topic}) come from',
    ],
  },
  ...capacity('mediating', 'mediated|mediates|brokered|facilitated|moderated', 'mediator|mediators|broker|brokers|facilitator|go-between'),
  ...capacity('hosting', 'hosted|hosts', 'host|hosts'),
  ...capacity('convening', 'convened|called|organised|organized|arranged|sponsored', 'convener|organiser|organizer|sponsor'),
  ...capacity('chairing', 'chaired|presided over', 'chair|chairman|chairwoman'),
  ...capacity('guaranteeing', 'guaranteed|guarantees', 'guarantor|guarantors'),
  ...capacity('observing', 'observed|watched', 'observer|observers'),
  ...capacity('witnessing', 'witnessed', 'witness|witnesses'),
  {
    kind: 'part',
    capacity: 'auspices',
    patterns: ['under whose auspices <be> {round} [<met>]', 'under whose auspices <do> {round} <met>'],
  },
];

/** Returns the forms of the question who took part in a capacity. */
function capacity(capacity: string, verbs: string, nouns: string): QuestionForm[] {
  const patterns = [
    `who [<do|be>] (${verbs}) [and|or] [hosted|mediated] [in|at]`,
    `who [<do|be>] (${verbs}) between {actor} and {actor}`,
    `who <be> (${nouns}) [of|at|in|for]`,
    `who <be> (${nouns}) between {actor} and {actor}`,
    `by who <be> {round} (${verbs})`,
    `who <be> {round} (${verbs}) by`,
    `(who|which (country|government|state)) [<be>] (${verbs})`,
  ];
  return [{ kind: 'part', capacity, patterns }];
}
