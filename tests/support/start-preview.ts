import { spawn } from 'node:child_process';

/** A live preview that runs. */
interface Preview {
  address: string;
  /** The number of its process. */
  pid: number;
  stop(): void;
}

/** Starts the live preview of a folder of content, in the project or a copy of it. */
export function startPreview(content: string, environment: Record<string, string> = {}, project = process.cwd()): Promise<Preview> {
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [address] = /(?<=live preview is at )\S+/.exec(said) ?? [];
      if (address) resolve({ address, pid: server.pid ?? 0, stop: () => server.kill() });
    });
    server.once('close', () => reject(new Error(`The preview ended: ${said}`)));
  });
}
