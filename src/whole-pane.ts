/*
 * The pane with all that its views ask of the add-in. It loads after the first paint, while the
 * workbook is read (see main.tsx).
 */
import {
  askedView,
  goTo,
  insertFormula,
  language,
  languageChoice,
  selectedCell,
  watchNumbers,
  whatExcelAnswers,
} from "./actions/addin";
import { makeReports, reportKinds, undoReports, lastReports } from "./actions/reports";
import { sourceStore, speakFinding } from "./actions/source";
import { loadPaneLanguage, type PaneLanguage } from "./locale";
import { copyText } from "./taskpane/clipboard";
import type { PaneServices, SharingServices, ThemeStore } from "./taskpane/context";
import type { Mounted } from "./taskpane/shell";

declare const ADDIN_VERSION: string;

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
  copyWithoutAddin: async (signal) => {
    const { copyWithoutAddin } = await import(
      /* webpackChunkName: "sharing" */ "./actions/sharing/copy-without-addin"
    );
    return copyWithoutAddin(signal);
  },
  repairFormulas: async (signal) => {
    const { repairFormulas } = await import(
      /* webpackChunkName: "sharing" */ "./actions/sharing/repair-formulas"
    );
    return repairFormulas(signal);
  },
  letters: () => import(/* webpackChunkName: "letters" */ "./actions/letters"),
};

function paneServices({ pane, problem }: PaneLanguage, theme: ThemeStore): PaneServices {
  const { tag } = language();
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
    selectedCell,
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
    theme,
    copyText,
    // Asked each time: what was done last is part of it.
    get about() {
      return `Banenafspraak ${ADDIN_VERSION}\n${whatExcelAnswers()}`;
    },
  };
}

/** Shows the pane in the language of this Excel, and in another as soon as that is chosen. */
export async function openWholePane(place: Mounted, theme: ThemeStore): Promise<void> {
  const loading = import(/* webpackChunkName: "pane" */ "./taskpane/shell/show-whole-pane");
  const show = async () => {
    const { tag } = language();
    const [{ showWholePane }, words] = await Promise.all([loading, loadPaneLanguage(tag)]);
    // Another may have been chosen while this one was on its way.
    if (tag === language().tag) showWholePane(place, paneServices(words, theme));
  };
  await show();
  languageChoice.subscribe(() => void show());
}
