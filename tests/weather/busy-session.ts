import { Workbook } from "office-host/model";
import { startSession, type Session } from "../../src/cli/session/session";
import { typeIn } from "../office/small-workbook";

/** Never called: so that `vitest related` knows that the build is made of all of `src`. */
export const subject = () => import("../../src/headless");

const ROWS = [
  ["Sector", "Jaar", "Doel", "Realisatie"],
  ["Politie", 2022, 700, 300],
  ["Politie", 2023, 713, 387],
  ["Gemeenten", 2023, 5250, 6320],
  ["Defensie", 2023, 822, 508.5],
  ["Waterschappen", 2023, 552, 329],
] as const;

export const SOURCE = "Cijfers";
export const NOTES = "Notities";
export const OURS = "Overzicht 2023";
export const ALL = { kinds: "all", sector: "Politie" } as const;

/** A workbook of an analyst's: a source, notes with functions of ours, and room to follow our sheets. */
export function busyWorkbook(): Workbook {
  const workbook = new Workbook(SOURCE);
  ROWS.forEach((row, down) => {
    row.forEach((value, across) =>
      typeIn(workbook, SOURCE, `${"ABCD"[across] ?? ""}${down + 1}`, value),
    );
  });
  workbook.addSheet(NOTES);
  typeIn(workbook, NOTES, "A1", "Nagekeken op maandag");
  typeIn(workbook, NOTES, "A2", '=BANEN.DOEL("Politie")');
  return workbook;
}

/** What the user does, and how the workbook comes to where they can do it. */
export interface Doing {
  readonly prepare: (session: Session) => Promise<unknown>;
  readonly act: (session: Session, signal?: AbortSignal) => Promise<{ readonly kind: string }>;
  /** It is not to change a cell of this workbook, but for those that it repairs. */
  readonly makesSheets: boolean;
  /** How it ends, too, where Excel refuses its last step and all that was asked for is there. */
  readonly endsAlso?: string;
}

const make = ({ addin }: Session, signal?: AbortSignal) => addin.makeReports(ALL, signal);

/** Formulas of the user's that follow a sheet of ours, in cells and in a name. */
function follow({ workbook }: Session): void {
  typeIn(workbook, NOTES, "B2", `='${OURS}'!C7+1`);
  typeIn(workbook, OURS, "AZ3", "eigen noot");
  const formula = `='${OURS}'!$C$7`;
  workbook.names.push({ name: "Doelpolitie", formula, comment: "", visible: true, sheet: null });
}

async function loseFormulas({ workbook, settled }: Session): Promise<void> {
  const formula = '=_xldudf_BANEN_DOEL("Politie")';
  for (const address of ["D1", "D2", "E5"]) typeIn(workbook, NOTES, address, formula);
  await settled();
}

export const DOINGS: Readonly<Record<string, Doing>> = {
  make: { prepare: () => Promise.resolve(), act: make, makesSheets: true },
  refresh: {
    prepare: async (session) => {
      await make(session);
      follow(session);
    },
    act: make,
    makesSheets: true,
  },
  "undo of what was made": {
    prepare: (session) => make(session),
    act: ({ addin }, signal) => addin.undoReports({}, signal),
    makesSheets: true,
  },
  "undo of what was refreshed": {
    prepare: async (session) => {
      await make(session);
      follow(session);
      await session.settled();
      await make(session);
    },
    act: ({ addin }, signal) => addin.undoReports({}, signal),
    makesSheets: true,
  },
  copy: {
    prepare: () => Promise.resolve(),
    act: ({ addin }, signal) => addin.copyWithoutAddin(signal),
    makesSheets: false,
    // A copy that Excel does not open is given to be saved.
    endsAlso: "to-save",
  },
  repair: {
    prepare: loseFormulas,
    act: ({ addin }, signal) => addin.repairFormulas(signal),
    makesSheets: false,
  },
};

/** The add-in at work, up to where the user does this. */
export async function about(doing: Doing): Promise<Session> {
  const session = await startSession(busyWorkbook(), "nl");
  await session.settled();
  await doing.prepare(session);
  await session.settled();
  return session;
}

/** The moment of making is another each time, and so is its hash in what we keep of a sheet. */
export const withoutMoment = (state: unknown): string =>
  JSON.stringify(state)
    .replaceAll(/\d{1,2}:\d{2}/g, "hh:mm")
    .replaceAll(/\["banenafspraak.written",.*?\]\]/g, "");
