import { COUNTRY_WORDS, type CountryWords } from '../../words/country-words.ts';
import { OFFICE_WORDS } from '../../words/office-words.ts';
import type { ActorRecord, Library } from '../library/records.ts';
import type { Actor } from '../schema/actor.ts';
import { foldName } from '../text/fold-name.ts';
import { otherNamesOf } from './actor-names.ts';
import { countryNames, countryNamesIn } from './country-names.ts';

/** Returns the spellings that an actor is searched by and that no page shows: of a country its names in every language, of anybody the offices held. */
export function searchSpellings(actor: ActorRecord, { actors }: Library): string[] {
  const { country } = actor.data;
  const names = country ? [...countryNames(country), ...Object.values(COUNTRY_WORDS.get(country) ?? {})] : [];
  const offices = actor.offices.flatMap(({ office: { office, of = actor.data.side } }) => {
    const whose = of === undefined ? undefined : actors.get(of);
    return whose ? officeSpellings(office, whose.data, actor.data.name) : [];
  });
  const shown = new Set([actor.data.name, ...otherNamesOf(actor.data)].map(keyOf));
  const hidden = new Map([...names, ...offices].map((spelling) => [keyOf(spelling), spelling]));
  return [...hidden].filter(([key]) => key && !shown.has(key)).map(([, spelling]) => spelling);
}

/** Returns a spelling in a form that is the same for all that a search takes for one. */
function keyOf(spelling: string): string {
  return foldName(spelling).join(' ');
}

/** Returns what an office is called: as the briefing has it, and in every language that has words for it and for the country. */
function officeSpellings(office: string, of: Actor, holder: string): string[] {
  const [country, english] = [of.country ?? '', [of.name, ...of.spellings]];
  const plain = [`${office} of ${of.name}`, ...fill([`{a} ${office}`, `{n} ${office}`], 'en', country, english)];
  const known = of.country === undefined ? [] : OFFICE_WORDS.filter(({ is }) => is.test(office));
  const forms = known.flatMap(({ forms }) => Object.entries(forms));
  return [...plain, ...forms.flatMap(([language, all]) => fill(all, language, country, language === 'en' ? english : []))].map((form) =>
    form.replace('{p}', holder),
  );
}

/** Fills in the country, by each of its names; a form that needs a word that is missing is left out. */
function fill(forms: string[], language: string, country: string, names: string[]): string[] {
  const word = COUNTRY_WORDS.get(country)?.[language as keyof CountryWords];
  const all = [...names, ...(country ? countryNamesIn(language, country) : [])];
  return forms.flatMap((form) => {
    if (form.includes('{n}')) return all.map((name) => form.replace('{n}', name));
    if (!/\{[ag]\}/.test(form)) return [form];
    return word ? [form.replace(/\{[ag]\}/, word)] : [];
  });
}
