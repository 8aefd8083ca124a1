import type { SourceState } from "../../../src/actions/source/source-state";
import type { PaneServices } from "../../../src/taskpane/context/pane-services";
import * as fake from "../fakes";

/** A state of the pane to look at, and the button to press to get there. */
export interface GalleryState {
  readonly source: SourceState;
  readonly parts?: Partial<PaneServices>;
  /** The tab to open first. */
  readonly tab?: RegExp;
  readonly press?: RegExp;
  /** The button that comes of itself, to wait for. */
  readonly awaited?: RegExp;
}

const findings = [
  fake.impossible(),
  { ...fake.impossible("H12", "Hoger beroepsonderwijs"), code: "rate-incl-impossible" } as never,
  fake.attainable(),
  fake.approximate(),
];
const overzichtButton = /^(Overzicht 2023 maken|Make Overview 2023)/;
const sheetsTab = /Bladen|Sheets/;
const sharingTab = /Delen|Share/;
const copyButton = /Kopie zonder|Copy without/;
const cells = (sheet: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ sheet, range: `B${index + 2}` }));
const ready = fake.ready(findings);
const kinds = { reportKinds: () => Promise.resolve(fake.KINDS) };
const longName = "Sectorcijfers van alle overheidswerkgevers";
const longSector = "Uitvoeringsorganisaties en zelfstandige bestuursorganen van het Rijk samen";
const other = fake.source({ sheet: "Stand 2022", range: "B3:F20", table: null });

const realisedIn = (column: string, header: string, other: string, named: string) => ({
  ...({ code: "column-choice", role: "realised", column, header } as const),
  others: [{ column: other, header: named }],
});

export const states: Readonly<Record<string, GalleryState>> = {
  reading: { source: { kind: "reading" } },
  none: { source: { kind: "none", sheets: 3 } },
  ready: { source: ready },
  clean: { source: fake.ready() },
  others: {
    source: {
      ...fake.ready(findings, { sheet: longName, table: "Alle_sectorcijfers_2023" }),
      others: [other, fake.source({ sheet: "Onderwijs", range: "A1:I9" })],
      decided: false,
    },
  },
  readings: {
    source: {
      ...fake.ready(findings, { reasons: [realisedIn("D", "Stand", "E", "Totaal gerealiseerd")] }),
      others: [
        fake.source({ key: "E", reasons: [realisedIn("E", "Totaal gerealiseerd", "D", "Stand")] }),
      ],
      decided: false,
    },
  },
  many: {
    source: fake.ready(Array.from({ length: 60 }, (_, index) => fake.impossible(`E${index + 2}`))),
  },
  gone: { source: { ...ready, decided: false } },
  longsector: {
    source: fake.ready(findings, { figures: [fake.figure(longSector, 2)] }),
    parts: kinds,
    tab: sheetsTab,
  },
  failed: { source: { kind: "failed", problem: fake.failedExcel } },
  busy: {
    source: ready,
    parts: { ...kinds, ...fake.reports(() => new Promise(() => undefined)) },
    tab: sheetsTab,
    press: overzichtButton,
  },
  busylong: {
    source: ready,
    parts: { ...kinds, ...fake.reports(() => new Promise(() => undefined)) },
    tab: sheetsTab,
    press: overzichtButton,
    awaited: /Annuleren|Cancel/,
  },
  cancelled: {
    source: ready,
    parts: {
      ...kinds,
      ...fake.reports(() => Promise.resolve({ kind: "failed", problem: { code: "cancelled" } })),
    },
    tab: sheetsTab,
    press: overzichtButton,
  },
  made: { source: ready, parts: kinds, tab: sheetsTab, press: overzichtButton },
  sheets: { source: ready, parts: kinds, tab: sheetsTab },
  sharing: { source: ready, tab: sharingTab },
  number: { source: ready, tab: /Getal|Number/ },
  functions: { source: ready, press: /^(Functies|Functions)$/ },
  settings: { source: ready, press: /^(Instellingen|Settings)$/ },
  sector: { source: fake.ready(), parts: kinds, tab: sheetsTab },
  madeall: {
    source: fake.ready(),
    parts: {
      ...kinds,
      ...fake.reports(() =>
        Promise.resolve(
          fake.made("Inhoud", "Overzicht 2023", "Tekort 2023", "Meerjaren", "Controle"),
        ),
      ),
    },
    tab: sheetsTab,
    press: /Alle bladen|all sheets/i,
  },
  question: {
    source: fake.ready(),
    parts: { ...kinds, ...fake.reports(() => Promise.resolve(fake.wouldRemove)) },
    tab: sheetsTab,
    press: overzichtButton,
  },
  undoquestion: {
    source: fake.ready(),
    parts: {
      ...kinds,
      ...fake.reports(() =>
        Promise.resolve({
          ...fake.wouldRemove,
          asked: "undo",
          sheets: [
            ...fake.wouldRemove.sheets,
            { sheet: "Notities", cells: [], things: ["chart"], formulas: ["B2", "B3"] },
          ],
        }),
      ),
    },
    tab: sheetsTab,
    press: overzichtButton,
  },
  undone: {
    source: fake.ready(),
    parts: {
      ...kinds,
      ...fake.reports(() =>
        Promise.resolve({ kind: "undone", deleted: ["Tekort 2023"], restored: ["Overzicht 2023"] }),
      ),
    },
    tab: sheetsTab,
    press: overzichtButton,
  },
  noundo: {
    source: fake.ready(),
    parts: {
      ...kinds,
      ...fake.reports(() =>
        Promise.resolve({ ...fake.made("Overzicht 2023"), undo: "earlier-session" }),
      ),
    },
    tab: sheetsTab,
    press: overzichtButton,
  },
  unmade: {
    source: ready,
    parts: {
      ...kinds,
      ...fake.reports(() => Promise.resolve({ kind: "failed", problem: fake.protectedWorkbook })),
    },
    tab: sheetsTab,
    press: overzichtButton,
  },
  lettercopied: { source: ready, tab: sharingTab, press: /Alle blokken|all blocks/ },
  letterrefused: {
    source: ready,
    parts: { sharing: { ...fake.sharing, copyRich: () => Promise.resolve(false) } },
    tab: sharingTab,
    press: /Dit blok|this block/,
  },
  copying: {
    source: ready,
    parts: {
      sharing: { ...fake.sharing, copyWithoutAddin: () => new Promise(() => undefined) },
    },
    tab: sharingTab,
    press: copyButton,
  },
  copyopened: {
    source: ready,
    parts: {
      sharing: {
        ...fake.sharing,
        copyWithoutAddin: () =>
          Promise.resolve({
            ...({ kind: "opened", replaced: 12, names: ["Tekort"] } as const),
            unvalued: cells("Vergelijking van de jaren", 12),
            rules: cells("Blad1", 1),
          }),
      },
    },
    tab: sharingTab,
    press: copyButton,
  },
  copyfailed: {
    source: ready,
    parts: {
      sharing: {
        ...fake.sharing,
        copyWithoutAddin: () =>
          Promise.resolve({ kind: "failed", problem: { code: "copy-too-large" } }),
      },
    },
    tab: sharingTab,
    press: copyButton,
  },
  repaired: {
    source: ready,
    parts: {
      sharing: {
        ...fake.sharing,
        repairFormulas: () =>
          Promise.resolve({
            ...({ kind: "done", protectedSheets: ["Vastgesteld"] } as const),
            repaired: cells("Blad1", 3),
            unknown: cells("Blad2", 1),
            refused: [],
          }),
      },
    },
    tab: sharingTab,
    press: /Formules herstellen|Repair formulas/,
  },
  gonewrong: {
    source: ready,
    parts: { goTo: () => Promise.resolve(fake.failedExcel) },
    press: /E6$/,
  },
};
