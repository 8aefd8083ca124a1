import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { loadsOfficeFromMicrosoft, paneInPlayground } from "./pane-in-playground";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OFFICE = path.dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"),
);
const LOOPBACK = "127.0.0.1";

/** Words of the add-in's own, by the language that the playground is shown in. */
export type Words = Readonly<Record<"nl-NL" | "en-US", string>>;

/** A workbook (.xlsx) to try the add-in on, by what it is called in a list. */
export interface Sample {
  readonly file: string;
  readonly name: Words;
}

export interface PlaygroundOptions {
  /** The folder of the add-in as built: its pages and scripts, and its `manifest.xml`. */
  readonly addin: string;
  /** The folder of the playground's own scripts, as built by `webpack.config.js` of this package. */
  readonly scripts: string;
  /** To choose from; the first opens with the page. Without one the workbook is empty. */
  readonly samples?: readonly Sample[];
  /** What to try first, in one line. */
  readonly invitation?: Words;
  /** The port asked for; when it is taken the next free one. 0 takes any free port. */
  readonly port?: number;
}

export interface PlaygroundServer {
  /** `http://localhost:3000/` */
  readonly url: string;
  close(): Promise<void>;
}

type Serve = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function under(prefix: string, folder: string): Serve {
  // Read again at each request: a build may have replaced the files.
  const serve = sirv(folder, { dev: true, etag: true });
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

/** The path that is asked for; `""` for one that is none. */
function decodedAddress({ url = "/" }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "");
  } catch {
    return "";
  }
}

/** Names by which this machine is itself. Others may be made to lead here by whoever has a page open. */
const OWN_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** What is wrong with a request before anything is looked up; `null` when nothing is. */
function refusalOf(request: IncomingMessage): number | null {
  const host = request.headers.host?.replace(/:\d+$/, "").toLowerCase() ?? "";
  if (!OWN_NAMES.has(host)) return 403;
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  return decodedAddress(request).startsWith("/") ? null : 400;
}

/** What the page is to start with, as `setup.json`, and the samples by the names of their files. */
function serveSetup({ samples = [], invitation = null }: Setup): Serve {
  const named = new Map(samples.map(({ file }) => [path.basename(file), file]));
  const setup = JSON.stringify({
    invitation,
    samples: samples.map(({ file, name }) => ({ file: path.basename(file), name })),
  });
  return (request, response, next) => {
    const address = decodedAddress(request);
    const file = named.get(address.slice("/samples/".length));
    if (address === "/setup.json") {
      response.writeHead(200, { "content-type": "application/json" }).end(setup);
    } else if (address.startsWith("/samples/") && file !== undefined) {
      readFile(file).then(
        (bytes) => response.writeHead(200).end(bytes),
        () => response.writeHead(404).end(),
      );
    } else next();
  };
}

/** The add-in's pages that load Office.js load it from here, and are connected to the host. */
function servePages(addin: string): Serve {
  return (request, response, next) => {
    const address = request.url?.split("?")[0] ?? "";
    if (!/^\/[\w.-]+\.html$/.test(address)) {
      next();
      return;
    }
    readFile(path.join(addin, address), "utf8").then((page) => {
      if (!loadsOfficeFromMicrosoft(page)) next();
      else
        response
          .writeHead(200, { "content-type": "text/html; charset=utf-8" })
          .end(paneInPlayground(page));
    }, next);
  };
}

type Setup = {
  readonly samples?: readonly Sample[] | undefined;
  readonly invitation?: Words | null | undefined;
};

function listener(options: PlaygroundOptions): RequestListener {
  const { addin, scripts } = options;
  const rooms: Serve[] = [
    serveSetup(options),
    servePages(addin),
    under("/office-js", path.join(OFFICE, "dist")),
    under("", path.join(HERE, "../public")),
    under("", scripts),
    under("", addin),
  ];
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    const refusal = refusalOf(request);
    if (refusal !== null) {
      response.writeHead(refusal, refusal === 405 ? { allow: "GET, HEAD" } : {}).end();
      return;
    }
    // Nothing here is asked for in pieces, and pieces that make no sense end the server behind it.
    delete request.headers.range;
    rooms.reduceRight<() => void>(
      (next, serve) => () => {
        serve(request, response, next);
      },
      notFound,
    )();
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
 * Serves a small spreadsheet around an add-in as built, to this machine only.
 *
 * @example
 * const { url } = await startServer({ addin: "dist", scripts: "build/playground" });
 * url; //=> "http://localhost:3000/"
 */
export async function startServer(options: PlaygroundOptions): Promise<PlaygroundServer> {
  const { port = 3000 } = options;
  const server = createServer(listener(options));
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
