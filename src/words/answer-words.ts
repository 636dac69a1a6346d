/** The words of the cards that answer questions: of the facts, and of the card around them. */
export const ANSWER_WORDS = {
  stands: (party: string, topic: string, stance: string, text?: string) => `${party} on ${topic}: ${stance}${text ? ` (${text})` : ''}`,
  sits: (name: string, role: string, change?: string) => `${name}: ${role}${change ? `; ${change}` : ''}`,
  hasLeft: (name: string, delegationOf: string, role: string) => `${name} has left ${delegationOf} delegation: ${role}`,
  nobodyNamed: 'No member is named.',
  takesPart: (name: string, capacity: string, members?: string) => `${name}: ${capacity}${members ? `, with ${members}` : ''}`,
  tookPlace: (talks: string, place: string, days: string, how: string[]) =>
    `${talks}: ${place || 'place not stated in the sources'}, ${days}${how.length > 0 ? ` (${how.join(', ')})` : ''}`,
  change: (group: string, [label, title]: [string, string], earlier?: [string, string]) =>
    `${group}: ${title} (${label})${earlier ? `; earlier ${earlier[1]} (${earlier[0]})` : ''}`,
};
