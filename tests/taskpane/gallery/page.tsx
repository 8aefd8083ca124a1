import { mountPane, type MountedPane } from "../../../src/taskpane/shell/mount";
import { themeStore } from "../../../src/taskpane/context/theme-store";
import { services } from "../fakes";
import { speech } from "./speech";
import { states } from "./states";

let mounted: MountedPane | null = null;

/** Shows the pane anew, in a state and a language, in the theme of the browser. */
function showPane(state: string, language: string): void {
  mounted?.unmount();
  document.body.replaceChildren(document.createElement("div"));
  const { source, parts } = states[state] ?? { source: { kind: "none", sheets: 3 } };
  const pane = services(source, {
    ...speech(language),
    theme: themeStore(
      () => undefined,
      (media) => matchMedia(media),
    ),
    ...parts,
  });
  mounted = mountPane(document.body.firstElementChild as HTMLElement, pane);
}

Object.assign(globalThis, { showPane });
