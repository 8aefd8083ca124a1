import type { PageLayout, Sheet } from "../../model";
import { invalidArgument, text, reference, type ObjectType, type Property } from "../protocol";

export const headerFooterGroupObject: ObjectType<"HeaderFooterGroup"> = {
  properties: {
    State: { get: () => "Default" },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  // This host prints all pages alike.
  children: { DefaultForAllPages: (sheet) => reference("HeaderFooter", sheet) },
};

export const headerFooterObject: ObjectType<"HeaderFooter"> = {
  properties: {
    LeftHeader: part("headers", "left"),
    CenterHeader: part("headers", "center"),
    RightHeader: part("headers", "right"),
    LeftFooter: part("footers", "left"),
    CenterFooter: part("footers", "center"),
    RightFooter: part("footers", "right"),
  },
};

/** Of each of the six parts. */
const MOST = 255;

function part(place: "headers" | "footers", side: keyof PageLayout["headers"]): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[place][side],
    set(sheet, value, context) {
      const given = text(value, `HeaderFooter.${side}`);
      if (given.length > MOST) throw invalidArgument(`HeaderFooter.${side}`);
      sheet.pageLayout[place][side] = given;
      context.drawn(sheet);
    },
  };
}
