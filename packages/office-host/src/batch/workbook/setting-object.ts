import { text, itemNotFound, reference, type ObjectType } from "../protocol";

/** The same settings as `Office.context.document.settings`. */
export const settingCollectionObject: ObjectType<"SettingCollection"> = {
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => reference("Setting", { workbook, key })),
  item: (workbook, given) => {
    const key = text(given, "SettingCollection.getItem");
    if (!workbook.settings.has(key)) throw itemNotFound("SettingCollection.getItem");
    return reference("Setting", { workbook, key });
  },
  methods: {
    Add(workbook, [given, value]) {
      const key = text(given, "SettingCollection.add");
      workbook.settings.set(key, value);
      return reference("Setting", { workbook, key });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, [given]) => {
      const key = text(given, "SettingCollection.getItemOrNullObject");
      return workbook.settings.has(key) ? reference("Setting", { workbook, key }) : null;
    },
  },
};

export const settingObject: ObjectType<"Setting"> = {
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
};
