/*
 * Where the shared runtime is put together: one page for the pane, the ribbon's commands and the
 * custom functions (which are an entry of their own: see webpack.config.js).
 */
import {
  askedView,
  goTo,
  insertFormula,
  language,
  languageChoice,
  officeColours,
  watchNumbers,
  whatExcelAnswers,
} from "./actions/addin";
import { makeReports, reportKinds, undoReports, lastReports } from "./actions/reports";
import { sourceStore, speakFinding, startAddin } from "./actions/source";
import { associateCommands } from "./commands";
import { languageFor } from "./locale";
import { copyText } from "./taskpane/clipboard";
import { mountOutsideExcel, mountPane } from "./taskpane/shell";
import { type PaneServices, type SharingServices, themeStore } from "./taskpane/context";

declare const ADDIN_VERSION: string;

const theme = () => themeStore(officeColours, (query) => matchMedia(query));

/** What loads with the card that asks for it. */
const sharing: SharingServices = {
  letterForm: async (asked) => {
    const { letterForm } = await import(
      /* webpackChunkName: "sharing" */ "./actions/sharing/letter-form"
    );
    return letterForm(asked);
  },
  copyRich: async (content) => {
    const { copyRich } = await import(
      /* webpackChunkName: "sharing" */ "./taskpane/clipboard/copy-rich"
    );
    return copyRich(content);
  },
  copyWithoutAddin: async () => {
    const { copyWithoutAddin } = await import(
      /* webpackChunkName: "sharing" */ "./actions/sharing/copy-without-addin"
    );
    return copyWithoutAddin();
  },
  repairFormulas: async () => {
    const { repairFormulas } = await import(
      /* webpackChunkName: "sharing" */ "./actions/sharing/repair-formulas"
    );
    return repairFormulas();
  },
  letters: () => import(/* webpackChunkName: "letters" */ "./actions/letters"),
};

function paneServices(): PaneServices {
  const { pane, problem, tag } = language();
  return {
    source: sourceStore,
    tableHeaders: async (address) => {
      // Few ask for it, and it brings what reads headers.
      const { tableHeaders } = await import(
        /* webpackChunkName: "reading" */ "./actions/source/table-headers"
      );
      return tableHeaders(address);
    },
    sharing,
    explain: async (place) => {
      const { explainPlace } = await import(
        /* webpackChunkName: "number" */ "./actions/explaining/explain-place"
      );
      return explainPlace(place);
    },
    watchNumbers,
    askedView,
    insertFormula,
    chooseLanguage: languageChoice.choose,
    insertSample: async () => {
      const { insertSample } = await import(
        /* webpackChunkName: "sample" */ "./actions/source/insert-sample"
      );
      return insertSample();
    },
    takeSelection: async () => {
      const { takeSelection } = await import(
        /* webpackChunkName: "reading" */ "./actions/source/take-selection"
      );
      return takeSelection();
    },
    reportKinds,
    makeReports,
    undoReports,
    lastReports,
    goTo,
    texts: pane,
    speakFinding: (finding) => speakFinding(finding, tag),
    speakProblem: problem,
    theme: theme(),
    copyText,
    // Asked each time: what was done last is part of it.
    get about() {
      return `Banenafspraak ${ADDIN_VERSION}\n${whatExcelAnswers()}`;
    },
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
    const pane = mountPane(element, paneServices());
    languageChoice.subscribe(() => {
      pane.show(paneServices());
    });
  });
  if (inExcel) return;
  const { pane: texts } = languageFor(navigator.language);
  mountOutsideExcel(element, { texts, theme: theme() });
}

void start();
