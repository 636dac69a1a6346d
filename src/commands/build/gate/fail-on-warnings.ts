import { stripVTControlCharacters } from 'node:util';

const REPORT = /\[(?:WARN|ERROR)\]/;

/** Records what both streams print while something runs; throws afterwards if any of it was a warning or an error. */
export async function failOnWarnings<T>(run: () => Promise<T>): Promise<T> {
  const said: string[] = [];
  const restore = [process.stdout, process.stderr].map((stream) => listen(stream, said));
  try {
    const result = await run();
    const reports = stripVTControlCharacters(said.join(''))
      .split('\n')
      .filter((line) => REPORT.test(line));
    if (reports.length > 0) throw new Error(`The build reported problems:\n${reports.join('\n')}`);
    return result;
  } finally {
    for (const each of restore) each();
  }
}

/** Records what is written to a stream, and still writes it; returns a function that stops recording. */
function listen(stream: NodeJS.WriteStream, said: string[]): () => void {
  const write = stream.write;
  stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
    said.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return write.call(stream, chunk, ...rest);
  }) as typeof write;
  return () => {
    stream.write = write;
  };
}
