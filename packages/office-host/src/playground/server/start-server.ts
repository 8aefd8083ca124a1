import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { paneInPlayground } from "./pane-in-playground";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../../..");
const LOOPBACK = "127.0.0.1";

export interface PlaygroundServer {
  /** `http://localhost:3000/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Folders served under an address, the first that has the file. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/office-js", "node_modules/@microsoft/office-js/dist"],
  ["/sample", "assets/sample"],
  ["", "packages/office-host/src/playground/public"],
  ["", "build/playground"],
  ["", "build/dist"],
];

type Serve = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function under(prefix: string, folder: string): Serve {
  // Read again at each request: a build may have replaced the files.
  const serve = sirv(path.join(ROOT, folder), { dev: true, etag: true });
  return (request, response, next) => {
    const url = request.url ?? "/";
    if (!url.startsWith(`${prefix}/`)) {
      next();
      return;
    }
    request.url = url.slice(prefix.length);
    serve(request, response, () => {
      request.url = url;
      next();
    });
  };
}

async function servePane(): Promise<string> {
  const page = await readFile(path.join(ROOT, "build/dist/taskpane.html"), "utf8");
  return paneInPlayground(page);
}

function listener(): RequestListener {
  const folders = FOLDERS.map(([prefix, folder]) => under(prefix, folder));
  return (request, response) => {
    if (request.url?.split("?")[0] === "/taskpane.html") {
      servePane().then(
        (html) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
      return;
    }
    const notFound = () => {
      response.writeHead(404).end();
    };
    const chain = folders.reduceRight<() => void>(
      (next, serve) => () => {
        serve(request, response, next);
      },
      notFound,
    );
    chain();
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/**
 * Serves the playground, with the add-in as built, to this machine only.
 *
 * @param options.port asked for; when it is taken the next free one. 0 takes any free port.
 * @example (await startServer({ port: 3000 })).url //=> "http://localhost:3000/"
 */
export async function startServer({ port = 3000 } = {}): Promise<PlaygroundServer> {
  const server = createServer(listener());
  const last = port + 100;
  for (let wanted = port; ; wanted++) {
    try {
      const got = await listen(server, wanted);
      return { url: `http://localhost:${got}/`, close: () => close(server) };
    } catch (error) {
      if (!isTaken(error) || wanted >= last) throw error;
    }
  }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
