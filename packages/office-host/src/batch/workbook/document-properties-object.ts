import type { Workbook } from "../../model";
import { reference, text, type ObjectType, type Property } from "../protocol";

export const documentPropertiesObject: ObjectType<"DocumentProperties"> = {
  children: { Custom: (workbook) => reference("CustomPropertyCollection", workbook) },
  properties: {
    LastAuthor: { get: ({ properties }) => properties.get("lastAuthor") ?? "" },
    RevisionNumber: { get: () => 0 },
    CreationDate: { get: () => new Date(0).toISOString() },
    Title: entry("title"),
    Subject: entry("subject"),
    Author: entry("author"),
    Keywords: entry("keywords"),
    Comments: entry("comments"),
    Category: entry("category"),
    Manager: entry("manager"),
    Company: entry("company"),
  },
};

function entry(name: string): Property<Workbook> {
  return {
    get: ({ properties }) => properties.get(name) ?? "",
    set: ({ properties }, value) =>
      void properties.set(name, text(value, `DocumentProperties.${name}`)),
  };
}
