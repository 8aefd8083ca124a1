import { FileCopies } from "./file-copies";
import {
  answerText,
  Dispatch,
  type ChannelMessage,
  type MethodCall,
  type Reply,
  type RichApiEntry,
} from "./message";

/** What the host does with what comes over the channel. */
export interface ChannelHandlers {
  /** The app context that Office.js asks for first. */
  appContext(): unknown;
  /** Runs a batch; its answer is the body as JSON, or the number of a channel error. */
  executeBatch(request: string, flags: number): Promise<string | { readonly error: number }>;
  saveSettings(settings: readonly (readonly [name: string, json: string])[]): void;
  commandCompleted(data: unknown): void;
  /** The workbook as the file that it would be saved as. */
  file(): Promise<Uint8Array>;
  /** A key that Office.js took to hand the focus back to the host. */
  notifyHost(data: unknown): void;
}

interface Listener {
  readonly message: ChannelMessage;
  readonly reply: Reply;
}

/** The host's side of the channel that Office.js opens: requests in, answers and events out. */
export class Channel {
  readonly #listeners = new Map<string, Listener>();
  readonly #waiting: RichApiEntry[] = [];
  readonly #copies = new FileCopies(() => this.handlers.file());
  #unfired: { readonly name: RegExp; readonly data: unknown }[] = [];
  #running = 0;

  constructor(readonly handlers: ChannelHandlers) {}

  receive(text: string, reply: Reply): void {
    const message = readMessage(text);
    if (!message || message._messageType !== 0) return;
    const answer = (data: unknown) => reply(answerText(message, data));
    if (message._actionType === 1) {
      this.#listeners.set(message._actionName, { message, reply });
      answer({ Error: 0 });
      this.#flush();
      this.#unfired = this.#unfired.filter(({ name, data }) => !this.fire(name, data));
    } else if (message._actionType === 2) {
      this.#listeners.delete(message._actionName);
      answer({ Error: 0 });
    } else {
      this.#running++;
      void this.#invoke(message)
        .then(answer)
        .finally(() => this.#running--);
    }
  }

  /** A request of the add-in is being answered. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** Fires now, or as soon as somebody registers. */
  fireWhenListening(name: RegExp, data: unknown): void {
    if (!this.fire(name, data)) this.#unfired.push({ name, data });
  }

  /** Sends an event to whoever registered for it. */
  fire(name: RegExp, data: unknown): boolean {
    const found = [...this.#listeners].filter(([action]) => name.test(action));
    for (const [, { message, reply }] of found) reply(answerText(message, data, true));
    return found.length > 0;
  }

  /** Sends rich API entries; they wait until the add-in listens for them. */
  send(entries: readonly RichApiEntry[]): void {
    this.#waiting.push(...entries);
    this.#flush();
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    if (this.fire(/richapimessage/i, { ArrayData: this.#waiting })) this.#waiting.length = 0;
  }

  async #invoke(message: ChannelMessage): Promise<unknown> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.handlers.appContext();
      case "ContextActivationManager_notifyHost":
        this.handlers.notifyHost(message._data);
        return null;
      case "executeMethod":
        return this.#execute(message._data as MethodCall);
      default:
        return null;
    }
  }

  async #execute(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.executeBatch: {
        const [, , , , request, , flags] = call.ArrayData ?? [];
        const done = await this.handlers.executeBatch(String(request), Number(flags ?? 0));
        return typeof done === "string"
          ? { Error: 0, Version: 1, Data: [200, [], done] }
          : { Error: done.error, Version: 1 };
      }
      case Dispatch.saveSettings:
        this.handlers.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return { Error: 0, Version: 1 };
      case Dispatch.commandCompleted:
        this.handlers.commandCompleted(call);
        return { Error: 0, Version: 1 };
      case Dispatch.openFileCopy:
        return { Version: 1, ...(await this.#copies.open(call)) };
      case Dispatch.fileCopySlice:
        return { Version: 1, ...this.#copies.slice(call) };
      case Dispatch.closeFileCopy:
        return { Version: 1, ...this.#copies.close(call) };
      default:
        return { Error: 5000, Version: 1 };
    }
  }
}

function readMessage(text: string): ChannelMessage | null {
  try {
    return JSON.parse(text) as ChannelMessage;
  } catch {
    // Other scripts may post to the same window.
    return null;
  }
}
