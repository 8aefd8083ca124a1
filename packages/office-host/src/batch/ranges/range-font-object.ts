import { color, flag, number, oneOf, text, invalidArgument, type ObjectType } from "../protocol";
import { styleProperty } from "../cells";

const at = (member: string) => `RangeFont.${member}`;

export const rangeFontObject: ObjectType<"RangeFont"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Name: styleProperty(
      ({ fontName }, { workbook }) => fontName ?? workbook.bodyFont.name,
      (value) => ({ fontName: text(value, at("name")) }),
    ),
    Size: styleProperty(
      ({ fontSize }, { workbook }) => fontSize ?? workbook.bodyFont.size,
      (value) => {
        const fontSize = number(value, at("size"));
        if (fontSize < 1 || fontSize > 409) throw invalidArgument(at("size"));
        return { fontSize };
      },
    ),
    Bold: styleProperty(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: flag(value, at("bold")) }),
    ),
    Italic: styleProperty(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: flag(value, at("italic")) }),
    ),
    Underline: styleProperty(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({ underline: oneOf(value, underlines, at("underline")) !== "None" }),
    ),
    Color: styleProperty(
      ({ color: own }) => own ?? "#000000",
      (value) => ({ color: color(value, at("color")) }),
    ),
  },
};

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
