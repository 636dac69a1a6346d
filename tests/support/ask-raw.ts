import { connect } from 'node:net';

interface Asked {
  method?: string;
  path: string;
  headers?: Record<string, string>;
}

/** What a server sent. */
export interface RawAnswer {
  status: number;
  /** By their names in small letters. */
  headers: Record<string, string>;
  body: string;
}

/** Asks for exactly this path, with this method and these headers: the clients of the platform would tidy them up. */
export function askRaw(port: number, host: string, { method = 'GET', path, headers = {} }: Asked): Promise<RawAnswer> {
  const named = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const lines = Object.entries({ Host: named, Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`));
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => (text += chunk));
    socket.setTimeout(5000, () => socket.destroy(new Error(`The server did not answer ${path}.`)));
    socket.once('error', reject);
    socket.once('close', () => resolve(readAnswer(text)));
  });
}

function readAnswer(text: string): RawAnswer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers), body: body.join('\r\n\r\n') };
}
