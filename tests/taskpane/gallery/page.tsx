import { mountPane } from "../../../src/taskpane/shell/mount";
import { themeStore } from "../../../src/taskpane/context/theme-store";
import { services } from "../fakes";
import { speech } from "./speech";
import { states } from "./states";

/** Shows the pane in the state of `?state=ready&lang=nl`, in the theme of the browser. */
const query = new URLSearchParams(location.search);
const { source, parts } = states[query.get("state") ?? ""] ?? {
  source: { kind: "none", sheets: 3 },
};
const element = document.getElementById("pane");
if (element !== null)
  mountPane(
    element,
    services(source, {
      ...speech(query.get("lang") ?? "nl"),
      theme: themeStore(
        () => undefined,
        (media) => matchMedia(media),
      ),
      ...parts,
    }),
  );
