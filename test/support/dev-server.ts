import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { siteEnv } from './site-env.ts';

export interface DevServer {
  /** With a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev`'s server over a folder of seeds, on a free port, and waits until it answers. */
export async function startDevServer(seeds: string): Promise<DevServer> {
  const args = [join('node_modules', 'vite', 'bin', 'vite.js'), '--host', '127.0.0.1', '--port', '5300'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: siteEnv(seeds) });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        // Where `CI` is set Vite colours the port of its address even into a pipe.
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(stripVTControlCharacters(output))?.[0];
        if (found) resolve(found);
      });
    }
    child.once('exit', () => reject(new Error(`The dev server ended:\n${output}`)));
  });
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
