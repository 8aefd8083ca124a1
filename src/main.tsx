/*
 * Where the shared runtime is put together: one page for the pane, the ribbon's commands and the
 * custom functions (which are an entry of their own: see webpack.config.js).
 */
import { askedView, language, officeColours } from "./actions/addin";
import { startAddin } from "./actions/source";
import { associateCommands } from "./commands";
import { languageFor } from "./locale";
import { themeStore } from "./taskpane/context";
import { loadTheme, mount, showFirstPane, type Mounted } from "./taskpane/shell";

const theme = themeStore(officeColours, (query) => matchMedia(query));

/** Shows the frame of the pane, and then all of it. */
async function showPane(place: Mounted): Promise<void> {
  await loadTheme(theme.get());
  const services = { texts: language().first, theme, askedView };
  showFirstPane(place, services);
  try {
    const { openWholePane } = await import(/* webpackChunkName: "pane" */ "./whole-pane");
    await openWholePane(place, theme);
  } catch (error) {
    showFirstPane(place, services, true);
    throw error;
  }
}

async function start(): Promise<void> {
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no element for the pane");
  if (typeof Office === "undefined") {
    // Microsoft's page could not be reached: the plain HTML below the pane says so.
    element.hidden = true;
    document.getElementById("no-office")?.removeAttribute("hidden");
    return;
  }
  const place = mount(element);
  const inExcel = await startAddin(() => {
    associateCommands();
    void showPane(place);
  });
  if (inExcel) return;
  const { showOutsideExcel } = await import(
    /* webpackChunkName: "outside-excel" */ "./taskpane/shell/show-outside-excel"
  );
  showOutsideExcel(place, { tag: languageFor(navigator.language).tag, theme });
}

void start();
