import { absoluteArea } from "spreadsheet/address";
import { columnName, parseArea, type Area, type PageLayout, type Sheet } from "../../model";
import {
  flag,
  number,
  oneOf,
  text,
  invalidArgument,
  Reference,
  reference,
  type ObjectType,
  type Property,
  type BatchContext,
} from "../protocol";

import { PAPERS } from "./paper-sizes";

const at = (member: string) => `PageLayout.${member}`;

export const pageLayoutObject: ObjectType<"PageLayout"> = {
  properties: {
    Orientation: layoutProperty(
      ({ orientation }) => (orientation === "landscape" ? "Landscape" : "Portrait"),
      (layout, value) => {
        const given = oneOf(value, ["Portrait", "Landscape"], at("orientation"));
        layout.orientation = given === "Landscape" ? "landscape" : "portrait";
      },
    ),
    PaperSize: layoutProperty(
      ({ paperSize }) =>
        paperSize ? paperSize.charAt(0).toUpperCase() + paperSize.slice(1) : null,
      (layout, value) => {
        const given = oneOf(value, PAPERS, at("paperSize"));
        layout.paperSize = given.charAt(0).toLowerCase() + given.slice(1);
      },
    ),
    Zoom: layoutProperty(readZoom, setZoom),
    CenterHorizontally: switchable("centerHorizontally"),
    CenterVertically: switchable("centerVertically"),
    PrintGridlines: switchable("printGridlines"),
    PrintHeadings: switchable("printHeadings"),
    BlackAndWhite: switchable("blackAndWhite"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: (sheet) => reference("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, [given], context) => {
      sheet.pageLayout.printArea = absoluteArea(areaOf(given, "setPrintArea"));
      context.drawn(sheet);
    },
    SetPrintTitleRows: (sheet, [given], context) => {
      const { top, bottom } = areaOf(given, "setPrintTitleRows");
      sheet.pageLayout.titleRows = `$${top + 1}:$${bottom + 1}`;
      context.drawn(sheet);
    },
    SetPrintTitleColumns: (sheet, [given], context) => {
      const { left, right } = areaOf(given, "setPrintTitleColumns");
      sheet.pageLayout.titleColumns = `$${columnName(left)}:$${columnName(right)}`;
      context.drawn(sheet);
    },
    SetPrintMargins: (sheet, [unit, options], context) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
      const factor =
        points[oneOf(unit, ["Points", "Inches", "Centimeters"], at("setPrintMargins"))];
      for (const [name, value] of Object.entries(options as Record<string, unknown>)) {
        if (name in sheet.pageLayout.margins)
          sheet.pageLayout.margins[name as keyof PageLayout["margins"]] =
            number(value, at("setPrintMargins")) * factor;
      }
      context.drawn(sheet);
    },
  },
};

function layoutProperty(
  get: (layout: PageLayout) => unknown,
  set: (layout: PageLayout, value: unknown) => void,
): Property<Sheet> {
  return {
    get: ({ pageLayout }) => get(pageLayout),
    set: (sheet, value, context: BatchContext) => {
      set(sheet.pageLayout, value);
      context.drawn(sheet);
    },
  };
}

type Switch =
  "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite";

function switchable(name: Switch): Property<Sheet> {
  return layoutProperty(
    (layout) => layout[name] ?? false,
    (layout, value) => void (layout[name] = flag(value, at(name))),
  );
}

function margin(side: keyof PageLayout["margins"]): Property<Sheet> {
  return layoutProperty(
    ({ margins }) => margins[side],
    ({ margins }, value) => {
      const points = number(value, at(`${side}Margin`));
      if (points < 0) throw invalidArgument(at(`${side}Margin`));
      margins[side] = points;
    },
  );
}

function readZoom({ fitToWidth, fitToHeight, scale }: PageLayout) {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

function setZoom(layout: PageLayout, value: unknown): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = (value ?? {}) as Zoom;
  const fits = wide !== undefined || high !== undefined;
  if ((scale === undefined) === !fits) throw invalidArgument(at("zoom"));
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument(at("zoom"));
  delete layout.scale;
  delete layout.fitToWidth;
  delete layout.fitToHeight;
  if (scale !== undefined) layout.scale = scale;
  if (wide !== undefined) layout.fitToWidth = wide;
  if (high !== undefined) layout.fitToHeight = high;
}

function areaOf(given: unknown, member: string): Area {
  if (given instanceof Reference && given.is("Range")) return given.target.area;
  const area = parseArea(text(given, at(member)).replace(/^.*!/, ""));
  if (!area) throw invalidArgument(at(member));
  return area;
}
