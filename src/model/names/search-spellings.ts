import { COUNTRY_WORDS, type CountryWords } from '../../words/country-words.ts';
import { OFFICE_WORDS } from '../../words/office-words.ts';
import { PLACE_WORDS } from '../../words/place-words.ts';
import type { ActorRecord, Library } from '../library/records.ts';
import type { Actor } from '../schema/actor.ts';
import { foldName } from '../text/fold-name.ts';
import { otherNamesOf } from './actor-names.ts';
import { countryNames, countryNamesIn } from './country-names.ts';

/** Returns the names of an actor that are searched but never shown: those of a country and its capital in every language, its adjectives and its flag. */
export function hiddenNames({ data }: ActorRecord): string[] {
  const { country } = data;
  const capitals = data.spellings.flatMap((spelling) => PLACE_WORDS.get(spelling) ?? []);
  return country ? without(data, [...countryNames(country), ...Object.values(COUNTRY_WORDS.get(country) ?? {}), ...capitals]) : [];
}

/** Returns the names of the offices that an actor holds according to the briefings, in every language that has words for them. */
export function titlesOf({ data, offices }: ActorRecord, { actors }: Library): string[] {
  const titles = offices.flatMap(({ office: { office, of = data.side } }) => {
    const whose = of === undefined ? undefined : actors.get(of);
    return whose ? officeTitles(office, whose.data, data.name) : [];
  });
  return without(data, titles);
}

/** Returns each spelling once, except those of the names that pages show. */
function without(actor: Actor, spellings: string[]): string[] {
  const keyOf = (spelling: string) => foldName(spelling).join(' ');
  const shown = new Set([actor.name, ...otherNamesOf(actor)].map(keyOf));
  const hidden = new Map(spellings.map((spelling) => [keyOf(spelling), spelling]));
  return [...hidden].filter(([key]) => key && !shown.has(key)).map(([, spelling]) => spelling);
}

/** Returns what an office is called: as the briefing has it, and in every language that has words for it and for the country. */
function officeTitles(office: string, of: Actor, holder: string): string[] {
  const [country, english] = [of.country ?? '', [of.name, ...of.spellings]];
  const plain = [office, `${office} of ${of.name}`, ...fill([`{a} ${office}`, `{n} ${office}`], 'en', country, english)];
  const known = of.country === undefined ? [] : OFFICE_WORDS.filter(({ is }) => is.test(office));
  const forms = known.flatMap(({ forms }) => Object.entries(forms));
  return [...plain, ...forms.flatMap(([language, all]) => fill(all, language, country, language === 'en' ? english : []))].map((form) =>
    form.replace('{p}', holder),
  );
}

/** Fills in each name of the country; leaves out a form for which a word is missing. */
function fill(forms: string[], language: string, country: string, names: string[]): string[] {
  const word = COUNTRY_WORDS.get(country)?.[language as keyof CountryWords];
  const all = [...names, ...(country ? countryNamesIn(language, country) : [])];
  return forms.flatMap((form) => {
    if (form.includes('{n}')) return all.map((name) => form.replace('{n}', name));
    if (!/\{[ag]\}/.test(form)) return [form];
    return word ? [form.replace(/\{[ag]\}/, word)] : [];
  });
}
