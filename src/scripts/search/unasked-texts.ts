/** Says that the texts were not searched for a word or phrase, or not all of them; its cause is the file that is missing. */
export class UnaskedTexts extends Error {
  override readonly name = 'UnaskedTexts';
  readonly asked: string;

  constructor(asked: string, cause: unknown) {
    super(`Texts missing: ${asked}.`, { cause });
    this.asked = asked;
  }
}
