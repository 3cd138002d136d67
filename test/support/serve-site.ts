import { createServer, type Server } from 'node:http';
import { staticFiles } from '../../src/build/static-files.ts';

/** Serves a built site as a plain static host does, on a port that is free. `folder` is asked for at each request. */
export async function serveSite(folder: () => string, base = '/'): Promise<{ url: string; server: Server }> {
  const answer = staticFiles(folder, base);
  const server = createServer((request, response) => {
    answer(request, response, (error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}${base}`, server };
}
