import { createHash } from 'node:crypto';
import { type PageCode, pagePolicy } from '../../formats/security/content-policy.ts';
import { attributesOf, type PageTag, readTags } from '../../model/text/read-tags.ts';

/** The one kind of script that no browser runs. */
const DATA = 'application/ld+json';

/** Returns a page, each byte of which is a letter, with its policy, and what the page contains; known hashes are reused. */
export function securePage(html: string, hashes = new Map<string, string>()): { html: string; code: PageCode } {
  const code = codeOf(html, hashes);
  // First, since a policy applies to what comes after it.
  return { html: putFirst(html, `<meta http-equiv="content-security-policy" content="${pagePolicy(code)}">`), code };
}

function codeOf(html: string, hashes: Map<string, string>): PageCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const code = { scripts, styles, searches: false, registers: false, previews: false };
  for (const tag of readTags(html)) {
    if (tag.name === 'search-page') code.searches = true;
    else if (tag.name === 'template') code.previews ||= attributesOf(tag).get('class') === 'page';
    else if (tag.name === 'style') styles.add(hashOf(tag, hashes));
    else if (tag.name === 'link') {
      if (attributesOf(tag).get('rel') === 'stylesheet') styles.add("'self'");
    } else if (tag.name === 'script') {
      const attributes = attributesOf(tag);
      if (attributes.has('data-release')) code.registers = true;
      if (!attributes.has('src') && attributes.get('type') !== DATA) scripts.add(hashOf(tag, hashes));
    }
  }
  return code;
}

function hashOf({ text }: PageTag, hashes: Map<string, string>): string {
  const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/** The beginning of every page, before anything that content could affect. */
const BEGINNING = /^<!DOCTYPE html><html lang="[\w-]+"(?: dir="rtl")?(?: data-[a-z]+="[^"]*")*>\s*<head><meta charset="utf-8">/i;

/** Puts an element into the head of a page, right after its encoding; throws if the page does not begin as the pages of this site do. */
export function putFirst(html: string, element: string): string {
  const beginning = BEGINNING.exec(html)?.[0];
  if (beginning === undefined) throw new Error('it does not begin with a document type, "<html>", "<head>" and its encoding');
  return beginning + element + html.slice(beginning.length);
}
