import { text, invalidArgument, itemNotFound, reference, type ObjectType } from "../protocol";
import type { Sheet } from "../../model";

/** Excel's limit for a document's properties; for a sheet's it is not written down. */
const MOST = 255;

function valueText(value: unknown, location: string): string {
  const stored = text(value, location);
  if (stored.length > MOST) throw invalidArgument(location);
  return stored;
}

const at = (member: string) => `WorksheetCustomPropertyCollection.${member}`;

export const worksheetCustomPropertyCollectionObject: ObjectType<"WorksheetCustomPropertyCollection"> =
  {
    items: (sheet) =>
      [...sheet.customProperties.keys()].map((key) =>
        reference("WorksheetCustomProperty", { sheet, key }),
      ),
    item: (sheet, key) => {
      const found = byKey(sheet, key);
      if (!found) throw itemNotFound(at("getItem"));
      return found;
    },
    methods: {
      Add(sheet, [givenKey, value]) {
        const key = text(givenKey, at("add"));
        if (key.length < 1 || key.length > 255) throw invalidArgument(at("add"));
        const stored = valueText(value, at("add"));
        const known = byKey(sheet, key);
        // The same key in another case is the same property.
        if (known) sheet.customProperties.delete(known.target.key);
        sheet.customProperties.set(key, stored);
        return reference("WorksheetCustomProperty", { sheet, key });
      },
      GetCount: (sheet) => sheet.customProperties.size,
      GetItemOrNullObject: (sheet, [key]) => byKey(sheet, key),
    },
  };

export const worksheetCustomPropertyObject: ObjectType<"WorksheetCustomProperty"> = {
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value) =>
        void sheet.customProperties.set(key, valueText(value, "WorksheetCustomProperty.value")),
    },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
};

function byKey(sheet: Sheet, given: unknown) {
  const wanted = text(given, at("getItem")).toLowerCase();
  const key = [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  return key === undefined ? null : reference("WorksheetCustomProperty", { sheet, key });
}
