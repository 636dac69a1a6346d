/** Gives the address of a page's record in another form: "/briefings/b/a2/" and ".json" make "/briefings/b/a2.json". */
export function formPath(path: string, ending: string): string {
  return path.replace(/\/$/, '') + ending;
}
