import { webcrypto } from "node:crypto";
import type { Timers } from "../channel";

interface WindowOptions {
  readonly origin: string;
  readonly locale: string;
  readonly timers: Timers;
  readonly host: { receive(message: string, reply: (text: string) => void): void };
  /** Runs a script that was added to the document. */
  readonly load: (source: string) => void;
}

/** The part of a browser's window that office.js and a bundle without a page of its own use. */
export interface BrowserShapedWindow extends Record<string, unknown> {
  readonly document: { currentScript: unknown };
}

type Listener = (event: { data: unknown; origin: string; source: unknown }) => void;

let conversations = 0;

/**
 * A window for Node: with the host as its parent, reached by `postMessage` as in Excel on the
 * web. It has no page: elements can be made but not shown.
 */
export function browserShapedWindow(options: WindowOptions): BrowserShapedWindow {
  const { origin, timers, host } = options;
  const listeners: Listener[] = [];
  const window: BrowserShapedWindow = {
    ...platform(timers),
    ...place(options),
    document: documentOf(options),
    addEventListener: (type: string, listener: Listener) =>
      void (type === "message" && listeners.push(listener)),
    removeEventListener: (_: string, listener: Listener) => {
      const index = listeners.indexOf(listener);
      if (index >= 0) listeners.splice(index, 1);
    },
  };
  const parent = {
    postMessage: (text: string) => timers.later(() => host.receive(text, answer)),
  };
  const answer = (data: string) =>
    timers.later(() => {
      for (const listener of [...listeners]) listener({ data, origin, source: parent });
    });
  return Object.assign(window, { parent, top: parent, window, self: window });
}

/** What JavaScript itself does not bring: a context of `node:vm` has the language only. */
/** A port that listens keeps the process alive: those of a window end with it. */
const channelsUntil = (timers: Timers) =>
  class extends MessageChannel {
    constructor() {
      super();
      timers.atStop(() => {
        this.port1.close();
      });
    }
  };

function platform(timers: Timers): Record<string, unknown> {
  return {
    console,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clear,
    setInterval: timers.setInterval,
    clearInterval: timers.clear,
    queueMicrotask,
    performance,
    structuredClone,
    crypto: webcrypto,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    AbortSignal,
    Event,
    EventTarget,
    DOMException,
    MessageChannel: channelsUntil(timers),
    ReadableStream,
    Blob,
    atob,
    btoa,
  };
}

function place({ origin, locale }: WindowOptions): Record<string, unknown> {
  const conversation = `conversation-${++conversations}`;
  const search = `?_host_Info=Excel$Web$16.01$${locale}$${conversation}$$disableLogging$3`;
  const hash = `#&_xdm_Info=${conversation}|host|${encodeURIComponent(origin)}`;
  const { host, hostname } = new URL(origin);
  const pathname = "/taskpane.html";
  const href = `${origin}${pathname}${search}${hash}`;
  return {
    location: {
      origin,
      protocol: "https:",
      host,
      hostname,
      port: "",
      pathname,
      search,
      hash,
      href,
    },
    navigator: { userAgent: "node", platform: "node", language: locale, languages: [locale] },
    sessionStorage: storage(),
    localStorage: storage(),
    history: {},
    external: {},
    opener: null,
    name: "",
    focus: nothing,
    blur: nothing,
    open: nothing,
  };
}

const nothing = () => undefined;

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

interface ScriptElement {
  readonly src: string;
  onload?: () => void;
  onerror?: () => void;
}

function documentOf({ origin, timers, load }: WindowOptions) {
  const append = (script: ScriptElement) =>
    timers.later(() => {
      try {
        load(script.src);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        script.onerror?.();
        return;
      }
      script.onload?.();
    });
  const officeScript = { src: `${origin}/office/office.js`, getAttribute: () => null };
  return {
    readyState: "complete",
    currentScript: null as unknown,
    domain: new URL(origin).hostname,
    URL: `${origin}/taskpane.html`,
    cookie: "",
    body: element("body"),
    documentElement: element("html"),
    createElement: element,
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [officeScript] : [{ appendChild: append }],
    hasFocus: () => true,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

/** Office.js makes links to read the parts of an address. */
function element(tagName: string) {
  return {
    tagName,
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    set href(address: string) {
      const { hostname, protocol, port, host, pathname } = new URL(
        address,
        "https://addin.invalid",
      );
      Object.assign(this, { hostname, protocol, port, host, pathname });
    },
  };
}
