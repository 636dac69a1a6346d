import { parseDocument } from 'yaml';

/** Returns a text in the quotation marks that it can have, without those that it had around it. */
export function quoteText(text: string): string {
  const bare =
    /^(?:"(.*)"|'(.*)'|“([^“”]*)”|„([^„“]*)“|«\s*([^«»]*?)\s*»)$/s
      .exec(text)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? text;
  return /["\\]/.test(bare) ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`;
}

/** Tells whether a value can be read by itself, and as what it looks like: it is no alias and has no anchor and no tag. */
export function isReadable(value: string): boolean {
  if (/^[&*!]/.test(value)) return false;
  const { errors, warnings } = parseDocument(`value: ${value}\n`, { prettyErrors: false, logLevel: 'silent' });
  return errors.length === 0 && warnings.length === 0;
}
