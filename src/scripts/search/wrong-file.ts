/** What can be wrong with a file that came, in words for readers. */
const REASONS = {
  page: 'the network answered with a page of its own, perhaps one to sign in on',
  damaged: 'a part of the search index came damaged or cut short',
  'other build': 'a part of the search index is of another build than this page',
};

/** Thrown when a file of the search came and is not the one that was asked for. */
export class WrongFile extends Error {
  override readonly name = 'WrongFile';
  /** What is wrong with it, in words for readers. */
  readonly reason: string;

  constructor(address: string, fault: keyof typeof REASONS) {
    super(`${address}: ${REASONS[fault]}.`);
    this.reason = REASONS[fault];
  }
}
