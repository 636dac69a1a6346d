/** Words that may be anywhere in a question without changing its meaning. */
export const FILLERS =
  'the a an please exactly actually really currently presently now today still ever already again also so far that itself themselves all both ' +
  'any officially finally jointly issue question matter';

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
    'refuse|refuses|refused|reject|rejects|rejected|oppose|opposes|opposed|rule out|ruled out|decline|declined|turn down|turned down|say no|said no|not accept|not agree|object|objected',
  want: 'want|wanted|wants|seek|demand|demanded|ask for|asked for|request|requested|propose|proposed|call for|called for|press for|pressed for|push for|pushed for|insist on|insisted on|hope for|wish for|suggest|suggested|float|floated',
  wanting: 'wanting|seeking|demanding|asking for|requesting|proposing|calling for|pressing for|pushing for|insisting on|after',
  demands: 'demand|demands|aim|aims|goal|goals|wish|wishes|proposal|proposals|request|requests|conditions',
  position: 'position|positions|stance|stances|view|line|attitude|stand',
  state:
    'agreed|agreed on|agreed to|agreed upon|settled|decided|decided on|resolved|unresolved|open|closed|accepted|rejected|refused|off table|on table|off agenda|on agenda|red line|floated|under discussion|discussed|being discussed|being negotiated|negotiated|under negotiation|up for negotiation|disputed|left aside|left open|in dispute|done deal|claimed|dropped|abandoned|given up|shelved|negotiable|condition|precondition',
  agreement: 'agreement|deal|consensus|understanding|compromise',
  says: 'says|said|say|claims|claimed|states|stated|reports|reported|confirms|confirmed|asserts|asserted|maintains',
  'when-where':
    'when|where|when and where|where and when|when or where|where or when|what day|what days|what date|what dates|which day|which days|what city|which city|what place|which place|what town|on which day|on which days|on what day|on what date|on what days|in which city|in what city|in which place|in what place',
  met: 'take place|took place|taken place|happen|happened|begin|began|start|started|end|ended|occur|occurred|held|hold',
  changed: 'changed|moved|shifted|altered|new|different',
};

/** Words that with "which" or "what" mean "who". */
export const PEOPLE_ASKED =
  'officials official people persons person ministers minister envoys diplomats delegates negotiators actors actor parties party countries country government ' +
  'governments states state side sides';
