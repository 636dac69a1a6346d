/** Thrown when a command will not do what it was asked; the message says why and what to do, and nobody needs the place in the code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
