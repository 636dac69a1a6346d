/** Thrown where WebAssembly may not run: a browser lacks it, or a policy forbids it. */
export class NoWebAssembly extends Error {
  override readonly name = 'NoWebAssembly';
}

/** The smallest module there is. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Throws unless WebAssembly may run. It is tried rather than read from the message of a later error, which might be about something else. */
export function assertWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (cause) {
    if (cause instanceof RangeError) throw cause; // The device refused the memory for it.
    throw new NoWebAssembly('No WebAssembly.', { cause });
  }
}
