/** The nouns that end, or lead, names that English gives an article: "the Ferry Board", "the Ministry of Ports", but "Norvania". */
const HEADS =
  'agency|alliance|army|assembly|association|authority|bank|board|bureau|cabinet|coalition|commission|committee|community|conference|confederation|council|court|crescent|cross|delegation|department|directorate|emirates|federation|forces|foreign ministry|forum|front|fund|government|group|house|islands|isles|kingdom|league|minority|ministry|mission|movement|nations|netherlands|office|organi[sz]ation|parliament|party|people|peoples|philippines|presidency|programme|quartet|region|republic|secretariat|service|state|states|tribes|union|wing';
const TAKES_ARTICLE = new RegExp(`(?:^|[\\s-])(?:${HEADS})(?:$|\\s+(?:of|for|on|to|in|against)\\s)`, 'i');
/** "The Lake Union" has its article; in "Norvania’s Cabinet" the owner takes its place, though not in "People’s Party". */
const HAS_DETERMINER = /^(?:the\s|(?!(?:chairman|emir|king|minister|people|president|sultan|women|worker)[’'])\S+[’']s\s)/i;

/** Returns the name of an actor as it stands within an English sentence, with the article where it takes one. */
export function withArticle({ name, kind }: { name: string; kind?: string }): string {
  return kind === 'person' || HAS_DETERMINER.test(name) || !TAKES_ARTICLE.test(name) ? name : `the ${name}`;
}
