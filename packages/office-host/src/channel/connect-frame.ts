/**
 * Runs in the pane's frame, in a script of its own before office.js: makes Office.js find the
 * host that the page around it holds as `officeHost`. With its parent replaced Office.js runs over
 * plain http on localhost, and asks nothing beyond it.
 */
interface FrameHost {
  readonly locale: string;
  receive(message: string, reply: (text: string) => void): void;
}

export function connectFrame(): void {
  const host = (window.top as unknown as { officeHost?: FrameHost } | null)?.officeHost;
  // Opened by itself the page has no host, and says so through Office.js.
  if (!host) return;
  // Office.js insists on https and this page's own host name; nothing is fetched from it.
  const origin = `https://${location.hostname}`;
  // Host information sticks in the session: a conversation of its own tells loads apart.
  const conversation = `conversation-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const receive = (data: string) =>
    setTimeout(() => dispatchEvent(new MessageEvent("message", { data, origin })), 0);
  const parent = {
    postMessage: (text: string) => setTimeout(() => host.receive(text, receive), 0),
  };
  window.name = JSON.stringify({
    hostInfo: `Excel|Web|16.01|${host.locale}|${conversation}||disableLogging|3`,
    xdmInfo: `${conversation}|host|${origin}`,
    baseFrameName: "host",
  });
  // `parent` is replaceable by the page itself, as HTML has it.
  (window as unknown as { parent: unknown }).parent = parent;
}
