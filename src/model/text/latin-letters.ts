// What both faces of the cards draw: ASCII, Latin-1, Latin Extended-A, letters of Azerbaijani, Romanian and Vietnamese, marks of typesetting.
const DRAWN = /[ -~\u00a0-\u00ac\u00ae-\u0131\u0134-\u0148\u014a-\u017eƏəƠơƯưȘ-ț–—‘’‚“”„†•…‹›€™−]/;

/** What is invisible or forms no word: controls, format characters, hamza and ayn, and pictures that say neither yes nor no nor where. */
const SILENT = /(?![✅❌❎❓❔❕❗➕➖➗⛔🚫👍👎🔺🔻🆗🛑\u{1f1e6}-\u{1f1ff}])[\p{Cc}\p{Cf}\u02b0-\u02ff\u0640\p{Emoji_Presentation}]/u;

/** The words for signs that no face has and that a statement hangs on; currencies by their codes (ISO 4217). */
const SPELLED = new Map(
  (
    '≤:at most ,⩽:at most ,≥:at least ,⩾:at least ,≈:about ,≃:about ,≅:about ,∼:about ,≠:not ,→: to ,⇒: to ,⟶: to ,←: from ,⇐: from ,' +
    '↔: and ,⇔: and ,⇄: and ,↑:up ,↓:down ,‰: per mille,′:\',″:",' +
    '₪:ILS ,₺:TRY ,₽:RUB ,₹:INR ,₴:UAH ,₾:GEL ,₸:KZT ,₩:KRW ,₦:NGN ,₫:VND ,₼:AZN ,₱:PHP ,₡:CRC ,₲:PYG ,₵:GHS ,₭:LAK ,₮:MNT ,₿:BTC ,' +
    '֏:AMD ,؋:AFN ,﷼:IRR ,৳:BDT ,฿:THB ,៛:KHR '
  )
    .split(',')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** A raised number that is not in Latin-1, and a fraction after a number: without the space and the sign, "2⅓" would be 21/3, and "10⁵" 105. */
const RAISED = /[¹²³\u2070\u2074-\u207f]*[\u2070\u2074-\u207f][¹²³\u2070\u2074-\u207f]*/g;
const FRACTION = /(?<=\d)(?=[\u2150-\u215f])/g;

/** A gloss in brackets that holds no more than a name in another script: the name stands before it in Latin letters. */
const GLOSS = / ?[([](?=[^)\]]*\p{L})(?:(?!\p{sc=Latn})[\p{L}\p{M}\s'’"־-])+[)\]]/gu;

/**
 * Returns a text in the letters that a card can draw: other Latin letters lose their marks, signs are spelled, and a gloss in another
 * script is left out. Returns "" if anything else would be lost, since the text could then say something else.
 */
export function latinLetters(text: string): string {
  const letters = Array.from(prepared(text), drawnAs);
  if (letters.includes(undefined)) return '';
  return letters
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ (?=[,.;)])/g, '')
    .trim();
}

/** Returns the letters and signs of a text that a card would lose, each once. */
export function lostLetters(text: string): string[] {
  return [...new Set(Array.from(prepared(text)).filter((letter) => drawnAs(letter) === undefined))];
}

function prepared(text: string): string {
  return text
    .normalize('NFC')
    .replace(GLOSS, '')
    .replace(RAISED, (run) => `^${run.normalize('NFKD')}`)
    .replace(FRACTION, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
}

/** Returns how a card draws a letter or a sign; nothing if it cannot. */
function drawnAs(letter: string): string | undefined {
  if (DRAWN.test(letter)) return letter;
  if (SILENT.test(letter)) return '';
  const spelled = SPELLED.get(letter);
  if (spelled) return spelled;
  const plain = Array.from(letter.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('\u2044', '/'));
  return /\p{M}/u.test(letter) || plain.every((each) => DRAWN.test(each)) ? plain.join('') : undefined;
}
