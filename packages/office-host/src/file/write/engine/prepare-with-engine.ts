import type { ConditionalFormat, Sheet, Workbook } from "../../../model";
import {
  cellReference,
  partText,
  relationshipsOf,
  unpack,
  type Parts,
  child,
  children,
  parseXml,
} from "../../format";
import { dressSheet, ENGINE_ASPECTS } from "./dress-sheet";
import { engineStyles, type StyleNumbers } from "./engine-styles";
import { bytesOf, must, openInEngine, type EngineFile } from "./excelize";
import type { SavingPlan, SheetPlan } from "./plan-of-saving";
import type { ChangedCell } from "./what-changed";

/** What excelize made: looks, and sheets dressed. Nothing else of its file is used. */
export interface EngineWork {
  /** The whole styles part. */
  readonly styles: string;
  /** The parts of new sheets and of sheets with another view, columns, page and the like. */
  readonly sheets: ReadonlyMap<Sheet, string>;
  readonly styleOf: ReadonlyMap<ChangedCell, number>;
  readonly differentialOf: ReadonlyMap<ConditionalFormat, number>;
}

/** @param bytes the file that the workbook came from, or the empty one it starts with */
export async function prepareWithEngine(
  bytes: Uint8Array,
  workbook: Workbook,
  plan: SavingPlan,
): Promise<EngineWork> {
  const file = await openInEngine(bytes);
  const numbers = engineStyles(file, workbook.bodyFont);
  const names = new Map<Sheet, string>();
  const styleOf = new Map<ChangedCell, number>();
  const differentialOf = new Map<ConditionalFormat, number>();
  for (const each of plan.sheets) {
    const name = each.original?.name ?? addSheet(file);
    names.set(each.sheet, name);
    numberStyles(file, name, each, numbers, styleOf);
    for (const format of addedFormats(each))
      if (format.kind !== "dataBar")
        differentialOf.set(format, numbers.differentialOf(format.style));
    dressSheet(file, name, each.sheet, dressed(each));
  }
  const parts = unpack(bytesOf(file));
  const dressedSheets = plan.sheets.filter((each) => !each.original || dressed(each).size > 0);
  return {
    styles: stylesText(parts),
    sheets: new Map(
      dressedSheets.map(({ sheet }) => [sheet, sheetText(parts, names.get(sheet) ?? "")]),
    ),
    styleOf,
    differentialOf,
  };
}

/** The formats that the file does not have yet. */
export function addedFormats({ sheet, original }: SheetPlan): ConditionalFormat[] {
  const known = original
    ? new Set((JSON.parse(original.aspects.formats) as ConditionalFormat[]).map((each) => each.id))
    : null;
  return sheet.conditionalFormats.filter((each) => !known?.has(each.id));
}

const dressed = ({ aspects }: SheetPlan): Set<(typeof ENGINE_ASPECTS)[number]> =>
  new Set(ENGINE_ASPECTS.filter((each) => aspects.has(each)));

/** The name only serves excelize: the file gets the sheet's own. */
function addSheet(file: EngineFile): string {
  const taken = new Set(file.GetSheetList().list.map((each) => each.toLowerCase()));
  let number = 1;
  while (taken.has(`new${number}`)) number++;
  must(file.NewSheet(`new${number}`));
  return `new${number}`;
}

function numberStyles(
  file: EngineFile,
  name: string,
  { original, cells }: SheetPlan,
  numbers: StyleNumbers,
  styleOf: Map<ChangedCell, number>,
): void {
  for (const cell of cells) {
    if (!cell.styleChanged || cell.after === null) continue;
    const base = original
      ? must(file.GetCellStyle(name, cellReference(cell.row, cell.column))).style
      : 0;
    styleOf.set(
      cell,
      cell.after.style || base > 0 ? numbers.numberOf(cell.after.style ?? {}, base) : 0,
    );
  }
}

function stylesText(parts: Parts): string {
  const workbook =
    relationshipsOf(parts, "").find((each) => each.kind === "officeDocument")?.target ?? "";
  const styles =
    relationshipsOf(parts, workbook).find((each) => each.kind === "styles")?.target ?? "";
  // Excelize writes an empty colour where none was asked for.
  return partText(parts, styles).replaceAll("<color></color>", "");
}

function sheetText(parts: Parts, name: string): string {
  const workbook =
    relationshipsOf(parts, "").find((each) => each.kind === "officeDocument")?.target ?? "";
  const entries = children(child(parseXml(partText(parts, workbook)), "sheets"), "sheet");
  const id = entries.find((each) => each.attributes.name === name)?.attributes.id;
  const target = relationshipsOf(parts, workbook).find((each) => each.id === id)?.target;
  return partText(parts, target ?? "");
}
