import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SetupError } from '../../graph/model/index.ts';
import { readAssets, viewerFolder } from './assets.ts';
import { createContent, type ViewedStore } from './content.ts';
import { handle } from './handle.ts';
import { LIMITS, type Limits } from './limits.ts';

export { LIMITS, type Limits, type ViewedStore };

/** What `serve` needs: a store, and where to answer. */
export interface ServeOptions {
  readonly store: ViewedStore;
  /** A free port unless told. */
  readonly port?: number;
  /** The built viewer, unless it lies where the build puts it. */
  readonly folder?: string;
  /** How much a browser is sent at once, where it is not as usual. */
  readonly limits?: Limits;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Bytes of a request's head: what is expanded and taken out stands in the address of a file, key by key. */
const LONGEST_HEAD = 65_536;

/** Serves the viewer of a store on 127.0.0.1: its own files, the graph, and whole articles; nothing else. */
export async function serve({
  store,
  port = 0,
  folder = viewerFolder(),
  limits = LIMITS,
}: ServeOptions): Promise<Served> {
  const assets = await readAssets(folder);
  const content = createContent(store, limits);
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    void handle(request, response, { assets, content, port: portOf(server) });
  });
  await listen(server, port);
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => close(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new SetupError('port-in-use', `Port ${port} is in use; name another with --port, or none for a free one.`)
          : error.code === 'EACCES' || error.code === 'ERR_SOCKET_BAD_PORT'
            ? new SetupError('port-refused', `Port ${port} can't be used; name one from 1024 to 65535 with --port.`)
            : error,
      );
    });
    server.listen({ port, host: '127.0.0.1', backlog: 2048 }, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
