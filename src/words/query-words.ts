/** The words with which readers ask for a kind of point, in their languages, separated by commas. */
export const KINDS_ASKED = {
  agreed:
    'agree, agrees, agreed, agreed point, agreed points, what was agreed, points agreed, points of agreement, convenu, vereinbart, acordado, concordato, согласовано, ' +
    'договорились, anlaşıldı, تم الاتفاق, متفق عليه, הוסכם, סוכם, συμφωνήθηκε, توافق شد, 达成一致',
  'red-line':
    'red line, red lines, redline, redlines, ligne rouge, lignes rouges, rote linie, rote linien, linea roja, lineas rojas, linea rossa, linee rosse, ' +
    'linha vermelha, linhas vermelhas, kırmızı çizgi, kırmızı çizgiler, kırmızı çizgileri, красная линия, красные линии, красных линий, червоні лінії, ' +
    'κόκκινη γραμμή, κόκκινες γραμμές, خط أحمر, خطوط حمراء, خطوط حمر, קו אדום, קווים אדומים, خط قرمز, خطوط قرمز, 红线, 紅線, レッドライン, 레드라인',
  'off-the-table':
    'off the table, off-the-table, not on the agenda, off the agenda, not on the table, taken off the table, excluded from the talks, not negotiated, not being negotiated',
  unresolved:
    'unresolved, unresolved issue, unresolved issues, unsettled, open issue, open issues, open questions, sticking point, sticking points, not agreed, undecided',
  floated: 'floated, floated idea, floated ideas, ideas floated, trial balloon, trial balloons',
} as const;

/** The words with which readers ask for agreed points by whose word they rest on. */
export const CLAIMS_ASKED = {
  joint: 'joint, jointly, jointly agreed, agreed jointly, by both sides, both sides agreed',
  reported: 'reported as agreed, reported agreed, reportedly agreed',
  claimed: 'claimed, claims, claimed by one side, one side claims, contested, disputed',
} as const;

/** The words with which readers ask where a party stands. */
export const STANCES_ASKED = {
  refuses:
    'refuse, refuses, refused, refusal, reject, rejects, rejected, rejection, oppose, opposes, opposed, rule out, rules out, ruled out',
  wants: 'want, wants, wanted, demand, demands, demanded, seek, seeks',
  commits: 'commit, commits, committed',
  accepts:
    'accept, accepts, accepted, accepté, acceptée, aceptó, acepta, akzeptiert, accettato, kabul etti, принял, приняла, قبلت, وافقت, הסכימה',
  proposed: 'propose, proposes, proposed, proposal',
} as const;

/** The words with which readers ask what a round changed; a round that they name is then the one before it. */
export const CHANGES_ASKED = {
  changes:
    'changed since, changes since, what changed, what has changed, what changed since, what has changed since, new since, what is new since, whats new since',
} as const;

/** Words for talks in general, and for the latest: with nothing but a place, a day or a month, they ask for the round itself. */
export const ROUND_ASKED = {
  any:
    'round, rounds, talks, talk, meeting, meetings, session, negotiation, negotiations, briefing, briefings, summit, meet, meets, met, process, ' +
    'pourparlers, réunion, gespräche, treffen, görüşme, görüşmeler, görüşmeleri, conversaciones, reunión, colloqui, переговоры, переговоров, встреча, ' +
    'محادثات, مفاوضات, جولة, لقاء, שיחות, מפגש, סבב, συνομιλίες, مذاکرات, 会谈, 谈判, 会議',
  latest:
    'latest round, latest talks, latest round of talks, last round, last round of talks, newest round, most recent round, most recent talks, latest meeting',
} as const;
