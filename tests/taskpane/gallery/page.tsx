import { mount, type Mounted } from "../../../src/taskpane/shell/mount";
import { showWholePane } from "../../../src/taskpane/shell/show-whole-pane";
import { loadTheme } from "../../../src/taskpane/shell/use-fluent-theme";
import { themeStore } from "../../../src/taskpane/context/theme-store";
import { services } from "../fakes";
import { speech } from "./speech";
import { states } from "./states";

let mounted: Mounted | null = null;

/** Shows the pane anew, in a state and a language, in the theme of the browser. */
async function showPane(state: string, language: string): Promise<void> {
  mounted?.unmount();
  document.body.replaceChildren(document.createElement("div"));
  const { source, parts } = states[state] ?? { source: { kind: "none", sheets: 3 } };
  const theme = themeStore(
    () => undefined,
    (media) => matchMedia(media),
  );
  await loadTheme(theme.get());
  const pane = services(source, { ...speech(language), theme, ...parts });
  mounted = mount(document.body.firstElementChild as HTMLElement);
  showWholePane(mounted, pane);
}

Object.assign(globalThis, { showPane });
