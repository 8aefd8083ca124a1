/*
 * Where the shared runtime is put together: one page for the pane, the ribbon's commands and the
 * custom functions (which are an entry of their own: see webpack.config.js).
 */
import { goTo } from "./actions/goto";
import { language } from "./actions/language";
import { makeReports, reportKinds, undoReports } from "./actions/makereports";
import { lastReports } from "./actions/reportsoutcome";
import { sourceStore } from "./actions/sourcestore";
import { startAddin } from "./actions/startaddin";
import { associateCommands } from "./commands/commands";
import { languageFor } from "./locale/language";
import { excelVersion, officeColours } from "./actions/surroundings";
import { copyText } from "./taskpane/copytext";
import { mountOutsideExcel, mountPane } from "./taskpane/mount";
import type { PaneServices, SharingServices } from "./taskpane/paneservices";
import { themeStore } from "./taskpane/themestore";

declare const ADDIN_VERSION: string;

const theme = () => themeStore(officeColours, (query) => matchMedia(query));

/** What loads with the card that asks for it. */
const sharing: SharingServices = {
  letterForm: async (asked) => {
    const { letterForm } = await import(/* webpackChunkName: "sharing" */ "./actions/letterform");
    return letterForm(asked);
  },
  copyRich: async (content) => {
    const { copyRich } = await import(/* webpackChunkName: "sharing" */ "./taskpane/copyrich");
    return copyRich(content);
  },
  copyWithoutAddin: async () => {
    const { copyWithoutAddin } = await import(
      /* webpackChunkName: "sharing" */ "./actions/copywithoutaddin"
    );
    return copyWithoutAddin();
  },
  repairFormulas: async () => {
    const { repairFormulas } = await import(
      /* webpackChunkName: "sharing" */ "./actions/repairformulas"
    );
    return repairFormulas();
  },
};

function paneServices(): PaneServices {
  const { pane, finding, problem } = language();
  return {
    source: sourceStore,
    tableHeaders: async (address) => {
      // Few ask for it, and it brings what reads headers.
      const { tableHeaders } = await import(
        /* webpackChunkName: "reading" */ "./actions/tableheaders"
      );
      return tableHeaders(address);
    },
    sharing,
    reportKinds,
    makeReports,
    undoReports,
    lastReports,
    goTo,
    texts: pane,
    speakFinding: finding,
    speakProblem: problem,
    theme: theme(),
    copyText,
    about: `Banenafspraak ${ADDIN_VERSION}\nExcel ${excelVersion()}`,
  };
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
  const inExcel = await startAddin(() => {
    associateCommands();
    mountPane(element, paneServices());
  });
  if (inExcel) return;
  const { pane: texts } = languageFor(navigator.language);
  mountOutsideExcel(element, { texts, theme: theme() });
}

void start();
