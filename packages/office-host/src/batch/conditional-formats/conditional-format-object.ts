import { newId, type ConditionalFormat } from "../../model";
import {
  type RangeTarget,
  type FormatTarget,
  count,
  oneOf,
  text,
  HostError,
  itemNotFound,
  reference,
  type ObjectType,
  type Reference,
} from "../protocol";
import { intersect } from "../cells";

const LOCATION = "ConditionalFormatCollection";

export const conditionalFormatCollectionObject: ObjectType<"ConditionalFormatCollection"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Add", "ClearAll"],
  items: (range) => formatsOn(range).map((format) => referenceTo(range, format)),
  item: (range, key) => {
    const id = text(key, `${LOCATION}.getItem`);
    const format = formatsOn(range).find((each) => each.id === id);
    if (!format) throw itemNotFound(`${LOCATION}.getItem`);
    return referenceTo(range, format);
  },
  methods: {
    Add(range, [type], context) {
      const format = newFormat(type, range);
      // Excel puts the newest on top: it has the first priority.
      range.sheet.conditionalFormats.unshift(format);
      context.drawn(range.sheet);
      return referenceTo(range, format);
    },
    ClearAll(range, _, context) {
      const { conditionalFormats: formats } = range.sheet;
      const kept = formats.filter(({ area }) => !intersect(area, range.area));
      formats.splice(0, formats.length, ...kept);
      context.drawn(range.sheet);
    },
    GetCount: (range) => formatsOn(range).length,
    GetItemAt: (range, [index]) => {
      const format = formatsOn(range)[count(index, `${LOCATION}.getItemAt`)];
      if (!format) throw itemNotFound(`${LOCATION}.getItemAt`);
      return referenceTo(range, format);
    },
  },
};

function formatsOn({ sheet, area }: RangeTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => intersect(format.area, area));
}

function referenceTo({ sheet }: { sheet: RangeTarget["sheet"] }, format: ConditionalFormat) {
  return reference("ConditionalFormat", { sheet, format });
}

const wireTypes = { dataBar: "DataBar", custom: "Custom", cellValue: "CellValue" } as const;

function newFormat(type: unknown, { area }: RangeTarget): ConditionalFormat {
  const others = ["ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"] as const;
  const given = oneOf(type, [...Object.values(wireTypes), ...others], `${LOCATION}.add`);
  const base = { id: newId(), area };
  switch (given) {
    case "DataBar":
      return {
        ...base,
        kind: "dataBar",
        color: "#638EC6",
        gradient: true,
        showValue: true,
        lower: { type: "automatic" },
        upper: { type: "automatic" },
      };
    case "Custom":
      return { ...base, kind: "custom", formula: "", style: {} };
    case "CellValue":
      return { ...base, kind: "cellValue", operator: "Invalid", formula1: "", style: {} };
    default:
      throw new HostError("NotImplemented", `${LOCATION}.add`);
  }
}

export const conditionalFormatObject: ObjectType<"ConditionalFormat"> = {
  id: ({ format }) => format.id,
  sheetOf: ({ sheet }) => sheet,
  writes: ["Delete"],
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => wireTypes[format.kind] },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set({ sheet, format }, value, context) {
        const to = count(value, "ConditionalFormat.priority");
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
        sheet.conditionalFormats.splice(to, 0, format);
        context.drawn(sheet);
      },
    },
  },
  children: {
    DataBar: (target) => found(as(target, "dataBar"), "dataBar"),
    DataBarOrNullObject: (target) => as(target, "dataBar"),
    Custom: (target) => found(as(target, "custom"), "custom"),
    CustomOrNullObject: (target) => as(target, "custom"),
    CellValue: (target) => found(as(target, "cellValue"), "cellValue"),
    CellValueOrNullObject: (target) => as(target, "cellValue"),
  },
  methods: {
    Delete({ sheet, format }, _, context) {
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      context.drawn(sheet);
    },
    GetRange: ({ sheet, format }) => reference("Range", { sheet, area: format.area }),
  },
};

function as({ sheet, format }: FormatTarget, kind: ConditionalFormat["kind"]): Reference | null {
  if (format.kind !== kind) return null;
  switch (format.kind) {
    case "dataBar":
      return reference("DataBarConditionalFormat", { sheet, format });
    case "custom":
      return reference("CustomConditionalFormat", { sheet, format });
    case "cellValue":
      return reference("CellValueConditionalFormat", { sheet, format });
  }
}

function found(value: Reference | null, member: string): Reference {
  if (!value) throw new HostError("InvalidOperation", `ConditionalFormat.${member}`);
  return value;
}
