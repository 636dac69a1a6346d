/** What every page begins with, before anything that content could write. */
const BEGINNING = /^<!DOCTYPE html><html lang="[\w-]+">\s*<head><meta charset="utf-8">/i;

/** Puts an element into the head of a page, before all but its encoding; throws if the page does not begin as the pages of this site do. */
export function putFirst(html: string, element: string): string {
  const beginning = BEGINNING.exec(html)?.[0];
  if (beginning === undefined) throw new Error('it does not begin with a document type, "<html>", "<head>" and its encoding');
  return beginning + element + html.slice(beginning.length);
}
