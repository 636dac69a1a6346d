/** How many milliseconds the line may bring nothing of the search before what is awaited counts as lost. */
const PATIENCE = 5000;

/** When the line last brought something. */
let lastArrival = 0;

/**
 * Does something that needs the line, and gives up once nothing has arrived for some seconds. Stalls are judged, not totals: a file that
 * keeps arriving is not late however long it takes, nor is one that waits for its turn behind it.
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
