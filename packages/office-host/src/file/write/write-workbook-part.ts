import { quoteSheetName, type Sheet, type DefinedName, type Workbook } from "../../model";
import { toStoredFormula, escapeXml, readAttributes } from "../format";

export interface WorkbookPartChange {
  readonly workbook: Workbook;
  /** The sheets as the part lists them now, by position; `null` for what is no worksheet or is gone. */
  readonly listed: readonly (Sheet | null)[];
  /** Positions that are gone. */
  readonly gone: ReadonlySet<number>;
  /** For sheets that are new: the id that excelize gave, and the relationship to their part. */
  readonly added: ReadonlyMap<Sheet, { readonly id: string; readonly relation: string }>;
  /** Names come from the model; else the part's own stay. */
  readonly namesChanged: boolean;
  /** Sheets whose print area or titles come from the model. */
  readonly printChanged: ReadonlySet<Sheet>;
  readonly recalculate: boolean;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const VISIBILITY = {
  Visible: "",
  Hidden: ' state="hidden"',
  VeryHidden: ' state="veryHidden"',
} as const;

/** Writes the list of sheets, names, the active sheet and the order to recalculate; all else stays. */
export function writeWorkbookPart(xml: string, change: WorkbookPartChange): string {
  const p = /<((?:\w+:)?)workbook\b/.exec(xml)?.[1] ?? "";
  const entries = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?(?:\/>|><\/(?:\w+:)?sheet>)/g)].map(
    ([each]) => each,
  );
  const order = newOrder(change, entries.length);
  const sheets = order.map((each) => sheetXml(each, entries, change, p)).join("");
  const names = namesXml(xml, order, change, p);
  let written = xml.includes("xmlns:r=")
    ? xml
    : xml.replace(/<((?:\w+:)?workbook)\b/, `<$1 xmlns:r="${RELATIONS}"`);
  written = written.replace(
    /<((?:\w+:)?)sheets\s*>[\s\S]*?<\/\1sheets\s*>/,
    () => `<${p}sheets>${sheets}</${p}sheets>`,
  );
  written = writeNames(written, names, p);
  written = writeActive(
    written,
    order.findIndex((each) => each.sheet === change.workbook.active),
    p,
  );
  return change.recalculate ? writeRecalculation(written, p) : written;
}

interface Place {
  readonly sheet: Sheet | null;
  /** Where it was listed; -1 for a new one. */
  readonly old: number;
}

/** The model's order, with what the model does not hold at the position it had. */
function newOrder({ workbook, listed, gone }: WorkbookPartChange, count: number): Place[] {
  const order: Place[] = workbook.sheets.map((sheet) => ({ sheet, old: listed.indexOf(sheet) }));
  for (let old = 0; old < count; old++)
    if (!listed[old] && !gone.has(old)) order.splice(old, 0, { sheet: null, old });
  return order;
}

function sheetXml(
  { sheet, old }: Place,
  entries: readonly string[],
  { added }: WorkbookPartChange,
  p: string,
): string {
  const stored = readAttributes(entries[old] ?? "");
  const made = sheet ? added.get(sheet) : undefined;
  const name = escapeXml(sheet?.name ?? stored.name ?? "");
  const state = sheet
    ? VISIBILITY[sheet.visibility]
    : stored.state
      ? ` state="${stored.state}"`
      : "";
  return `<${p}sheet name="${name}" sheetId="${made?.id ?? stored.sheetId}"${state} r:id="${made?.relation ?? stored.id}"/>`;
}

function namesXml(
  xml: string,
  order: readonly Place[],
  change: WorkbookPartChange,
  p: string,
): string {
  const stored = [...xml.matchAll(/<((?:\w+:)?definedName)\s([^>]*)>([\s\S]*?)<\/\1>/g)];
  const kept = stored.flatMap(([whole, , attributes = ""]) => {
    const { name = "", localSheetId } = readAttributes(attributes);
    const old = localSheetId === undefined ? null : Number(localSheetId);
    const now = old === null ? null : order.findIndex((each) => each.old === old);
    if (now === -1) return [];
    const sheet = now === null ? null : order[now]?.sheet;
    const isPrint = name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles";
    if (isPrint && sheet && change.printChanged.has(sheet)) return [];
    if (!name.startsWith("_xlnm.") && change.namesChanged) return [];
    return [whole.replace(/localSheetId="\d+"/, `localSheetId="${now}"`)];
  });
  const prints = order.flatMap(({ sheet }, index) =>
    sheet && change.printChanged.has(sheet) ? printNames(sheet, index, p) : [],
  );
  const own = change.namesChanged
    ? change.workbook.names.map((each) =>
        nameXml(
          each,
          order.findIndex(({ sheet }) => sheet !== null && sheet === each.sheet),
          p,
        ),
      )
    : [];
  return [...kept, ...own, ...prints].join("");
}

function nameXml(
  { name, formula, comment, visible }: DefinedName,
  index: number,
  p: string,
): string {
  const place = index < 0 ? "" : ` localSheetId="${index}"`;
  const note = comment === "" ? "" : ` comment="${escapeXml(comment)}"`;
  const hidden = visible ? "" : ' hidden="1"';
  return `<${p}definedName name="${escapeXml(name)}"${note}${place}${hidden}>${escapeXml(toStoredFormula(formula))}</${p}definedName>`;
}

function printNames(sheet: Sheet, index: number, p: string): string[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const own = escapeXml(quoteSheetName(sheet.name));
  const titles = [titleColumns, titleRows]
    .flatMap((each) => (each ? [`${own}!${absolute(each)}`] : []))
    .join(",");
  const named = (name: string, text: string) =>
    text === ""
      ? []
      : [`<${p}definedName name="_xlnm.${name}" localSheetId="${index}">${text}</${p}definedName>`];
  const areas = (printArea ?? "")
    .split(",")
    .flatMap((each) => (each ? [`${own}!${absolute(each)}`] : []))
    .join(",");
  return [...named("Print_Area", areas), ...named("Print_Titles", titles)];
}

/** `A1:I14` gives `$A$1:$I$14`, `5:6` gives `$5:$6`. */
function absolute(reference: string): string {
  const own = reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  return own.replace(
    /([A-Z]+)?(\d+)?/gi,
    (_, column?: string, row?: string) => (column ? `$${column}` : "") + (row ? `$${row}` : ""),
  );
}

function writeNames(xml: string, names: string, p: string): string {
  const block = names === "" ? "" : `<${p}definedNames>${names}</${p}definedNames>`;
  const old = /<((?:\w+:)?)definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/\1definedNames\s*>)/;
  if (old.test(xml)) return xml.replace(old, () => block);
  // The order of the schema: sheets, functionGroups, externalReferences, definedNames.
  const before = ["externalReferences", "functionGroups", "sheets"]
    .map((name) => new RegExp(`</(?:\\w+:)?${name}\\s*>`).exec(xml))
    .find((each) => each !== null);
  const at = before ? before.index + before[0].length : xml.length;
  return xml.slice(0, at) + block + xml.slice(at);
}

function writeActive(xml: string, index: number, p: string): string {
  const tab = ` activeTab="${Math.max(0, index)}"`;
  const view = /<(?:\w+:)?workbookView\b[^>]*>/.exec(xml)?.[0];
  if (view === undefined)
    return xml.replace(
      /<(?:\w+:)?sheets\s*>/,
      (sheets) => `<${p}bookViews><${p}workbookView${tab}/></${p}bookViews>${sheets}`,
    );
  // The first tab in view may be one that is gone.
  const plain = view.replace(/\s(?:activeTab|firstSheet)="\d+"/g, "");
  return xml.replace(
    view,
    plain.replace(/\/?>$/, (end) => tab + end),
  );
}

function writeRecalculation(xml: string, p: string): string {
  const old = /<(?:\w+:)?calcPr\b[^>]*>/.exec(xml)?.[0];
  if (old === undefined) {
    const end =
      /<\/(?:\w+:)?(?:definedNames|externalReferences|functionGroups|sheets)\s*>(?![\s\S]*<\/(?:\w+:)?(?:definedNames|externalReferences|functionGroups|sheets)\s*>)/.exec(
        xml,
      );
    const at = end ? end.index + end[0].length : xml.length;
    return `${xml.slice(0, at)}<${p}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
  }
  const plain = old.replace(/\sfullCalcOnLoad="[^"]*"/, "");
  return xml.replace(
    old,
    plain.replace(/\/?>$/, (close) => ` fullCalcOnLoad="1"${close}`),
  );
}
