import { text, itemNotFound, reference, type ObjectType } from "../protocol";

const at = (member: string) => `CustomPropertyCollection.${member}`;

/** Properties of the document that the user named: texts, numbers, dates and truth values. */
export const customPropertyCollectionObject: ObjectType<"CustomPropertyCollection"> = {
  items: (workbook) =>
    [...workbook.customProperties.keys()].map((key) =>
      reference("CustomProperty", { workbook, key }),
    ),
  item: (workbook, given) => {
    const key = text(given, at("getItem"));
    if (!workbook.customProperties.has(key)) throw itemNotFound(at("getItem"));
    return reference("CustomProperty", { workbook, key });
  },
  methods: {
    Add(workbook, [given, value]) {
      const key = text(given, at("add"));
      // Excel keeps 255 characters of a text.
      const kept = typeof value === "string" ? value.slice(0, MOST) : value;
      workbook.customProperties.set(key, kept);
      return reference("CustomProperty", { workbook, key });
    },
    DeleteAll: (workbook) => workbook.customProperties.clear(),
    GetCount: (workbook) => workbook.customProperties.size,
    GetItemOrNullObject: (workbook, [given]) => {
      const key = text(given, at("getItemOrNullObject"));
      return workbook.customProperties.has(key)
        ? reference("CustomProperty", { workbook, key })
        : null;
    },
  },
};

const MOST = 255;

export const customPropertyObject: ObjectType<"CustomProperty"> = {
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: ({ workbook, key }) => typeName(workbook.customProperties.get(key)) },
    Value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value) => void workbook.customProperties.set(key, value),
    },
  },
  methods: { Delete: ({ workbook, key }) => void workbook.customProperties.delete(key) },
};

function typeName(value: unknown): string {
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Number" : "String";
}
