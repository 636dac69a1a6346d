/** Small words of names, which stand before a capital; those that are English words as well are left out. */
const PARTICLES =
  'al|el|bin|ibn|ben|bint|abu|ould|uld|von|vom|van|der|den|ter|zu|zum|zur|af|av|de|da|dos|das|di|del|della|dello|degli|dei|la|le|les|lo|du|des|dela|y|e|te|ap|ó|ní';
const SMALL_BEFORE_CAPITAL = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:${PARTICLES})[ \\u00a0])*(?:(?:${PARTICLES})[ \\u00a0](?=\\p{Lu})|\\p{Ll}{1,5}[-\\u2010\\u2011'’ʿ](?=\\p{Lu}))[\\p{L}\\p{M}'’]+`,
  'gu',
);

/** Marks the names in a title that keep their small letters, such as "al-Harun" and "von der Marck", for a style that gives a title capitals. */
export function keepSmallNames(title: string): string {
  return title.replace(SMALL_BEFORE_CAPITAL, '<span class="nocase">$&</span>');
}
