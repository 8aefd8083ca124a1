import { sectorKey } from "../../domain/sectors";
import { isPercentage, type FigureRole } from "../words";
import type { Head } from "../profiles";
import type { Table } from "../profiles";
import { tellsOfFigures } from "../words";
import type { When } from "../words";
import { columnYears } from "./column-years";
import type { Layout } from "./layout";
import type { ColumnsRead, UnreadReason, ValueColumn } from "./value-column";

interface Asked {
  readonly table: Table;
  readonly layout: Layout;
  readonly head: Head;
  readonly filled: number;
  /** More than one header names a sector. */
  readonly sectors: boolean;
}

interface Refusal {
  readonly reason: string;
  readonly why: UnreadReason;
  readonly fits: (asked: Asked) => boolean;
}

/** Why a column is not one of figures, in order; a column that none refuses is read. */
const REFUSALS: readonly Refusal[] = [
  {
    ...{ why: "key", reason: "it says what the rows are" },
    fits: ({ layout, head }) =>
      [layout.who, layout.when, layout.what].some(({ column }) => column === head.column),
  },
  {
    ...{ why: "known", reason: "its header says that it is something else" },
    fits: ({ head: { key } }) => key !== null && key !== "value",
  },
  {
    ...{ why: "header-divided", reason: "below its measure stands what nobody knows" },
    fits: ({ head: { what, unknownText } }) => what !== null && unknownText !== null,
  },
  {
    ...{ why: "period", reason: "it gives a part of a year" },
    fits: ({ layout, head: { when } }) => layout.when.from !== "column" && isPart(when),
  },
  {
    ...{ why: "known", reason: "the values stand in a column that says so" },
    fits: ({ table, layout, head }) =>
      layout.what.from === "column" && head.key !== "value" && hasValues(table),
  },
  {
    ...{ why: "header-unknown", reason: "a measure of its own where the rows say theirs" },
    fits: ({ layout, head }) => layout.what.from === "column" && head.what !== null,
  },
  {
    ...{ why: "header-unknown", reason: "its header names no measure" },
    fits: ({ table, layout, head }) =>
      layout.what.from === "header" && head.what === null && !isTitledYear(table, head),
  },
  {
    ...{ why: "header-unknown", reason: "its header names nobody" },
    fits: (asked) =>
      asked.layout.who.from === "header" && whoOf(asked) === null && asked.head.totalLabel === null,
  },
  {
    ...{ why: "header-unknown", reason: "a word that nobody knows stands in it" },
    fits: (asked) =>
      asked.head.unknownText !== null &&
      !(asked.layout.who.from === "header" && whoOf(asked) !== null) &&
      [asked.layout.who.from, asked.layout.when.from].includes("header"),
  },
  {
    ...{ why: "header-unknown", reason: "nothing says that the rows' measure is in it" },
    fits: ({ layout, head, filled }) => {
      const isUnder =
        (layout.who.from === "header" && (head.who !== null || head.total)) ||
        (layout.when.from === "header" && head.when !== null) ||
        (layout.what.from === "header" && head.what !== null) ||
        head.key === "value";
      if (isUnder) return false;
      if (layout.who.from === "header" && head.unknownText !== null) return false;
      const isFree = filled > 0 && ![layout.who.from, layout.when.from].includes("header");
      return !(
        isFree &&
        (layout.what.from === "column" || (layout.what.from === "above" && head.unit !== null))
      );
    },
  },
];

const isPart = (when: When | null): boolean => when !== null && when.period !== null;

const hasValues = ({ heads }: Table): boolean =>
  [...heads.values()].some(({ key }) => key === "value");

/** A year over figures of which the title says what they are. */
const isTitledYear = ({ titles }: Table, { when, unknownText }: Head): boolean =>
  when !== null && titles.what !== null && unknownText === null;

/** A name that nobody knows beside sectors that are headers is a sector of the workbook's own. */
function whoOf({ head, sectors }: Asked): ValueColumn["who"] {
  const { who, key, what, when, unknownText } = head;
  if (who !== null) return who;
  const isOwn = sectors && key === null && when === null && unknownText !== null && what === null;
  if (!isOwn || unknownText.length > 40 || tellsOfFigures(unknownText)) return null;
  return { sector: sectorKey(unknownText), label: unknownText };
}

/** The columns of figures under a layout, from left to right, and why others are none. */
export function valueColumns(table: Table, layout: Layout): ColumnsRead {
  const unread = new Map<number, UnreadReason>();
  const read: ValueColumn[] = [];
  const sectors = [...table.heads.values()].filter(({ who }) => who !== null).length > 1;
  for (const head of table.heads.values()) {
    const { values = 0, when = 0, filled = 0 } = table.profiles.get(head.column) ?? {};
    const asked = { table, layout, head, filled: values + when, sectors };
    const refusal = REFUSALS.find(({ fits }) => fits(asked));
    if (refusal) unread.set(head.column, refusal.why);
    else if (filled > 0 || head.what !== null) read.push(columnOf(asked));
  }
  const { columns, dropped } = columnYears(table, layout, read);
  for (const column of dropped) unread.set(column, "year-unknown");
  return { columns, unread };
}

function columnOf(asked: Asked): ValueColumn {
  const { table, layout, head } = asked;
  const { titles } = table;
  const role = layout.what.from === "column" ? null : (head.what ?? null);
  const across = layout.who.from === "header";
  const titled =
    role === null && layout.what.from === "header" ? (titles.what?.role ?? null) : role;
  const own = titled as FigureRole | null;
  const unit = own !== null && isPercentage(own) ? null : (head.unit ?? titles.what?.unit ?? null);
  return {
    ...{ column: head.column, head, role: own, unit },
    who: across ? whoOf(asked) : null,
    total: across ? head.totalLabel : null,
    when: head.when,
  };
}
