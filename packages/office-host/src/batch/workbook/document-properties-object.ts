import type { Workbook } from "../../model";
import { text, type ObjectType, type Property } from "../protocol";

export const documentPropertiesObject: ObjectType<"DocumentProperties"> = {
  properties: {
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
