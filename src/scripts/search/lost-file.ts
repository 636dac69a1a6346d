import { FILE_FAULT_WORDS } from '../../words/file-fault-words.ts';

/** Thrown when a search file is unavailable; its cause is the status of the response, or what the browser says. */
export class LostFile extends Error {
  override readonly name: string = 'LostFile';
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(`${address}: ${cause instanceof Error ? cause.message : `answered ${cause}`}.`, { cause });
    this.address = address;
  }
}

/** Thrown when a response is not the requested file of the search. */
export class WrongFile extends LostFile {
  override readonly name = 'WrongFile';
  /** What is wrong with it, in words for readers. */
  readonly reason: string;

  constructor(address: string, fault: keyof typeof FILE_FAULT_WORDS) {
    const reason = FILE_FAULT_WORDS[fault];
    super(address, new Error(reason));
    this.reason = reason;
  }
}
