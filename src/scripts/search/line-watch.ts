/** How many milliseconds may pass without any data of the search before what is awaited counts as lost. */
const PATIENCE = 5000;

/** When data last arrived. */
let lastArrival = 0;

/**
 * Runs something that needs the network, and gives up once nothing has arrived for some seconds. Stalls count, not totals: a file that
 * keeps arriving is never late, nor is one that waits its turn behind it.
 */
export async function withPatience<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const aborter = new AbortController();
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalled = new Promise<never>((_, reject) => {
    const check = () => {
      const left = Math.max(started, lastArrival) + PATIENCE - performance.now();
      if (left > 0) {
        timer = setTimeout(check, left);
        return;
      }
      const error = new DOMException(`nothing has arrived for ${PATIENCE / 1000} seconds`, 'TimeoutError');
      reject(error);
      aborter.abort(error);
    };
    check();
  });
  try {
    return await Promise.race([act(aborter.signal), stalled]);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads the body of a response, noting when each piece of it arrives. */
export async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: BlobPart[] = [];
  lastArrival = performance.now();
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    lastArrival = performance.now();
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
