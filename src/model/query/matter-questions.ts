import type { QuestionForm } from './question-form.ts';

/** The questions about topics, points and rounds, as patterns like those about parties. */
export const MATTER_QUESTIONS: QuestionForm[] = [
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
