import type { Border, CellStyle, Edge } from "../../../model";

/** What of a look is to be written: only what changed. `null` is back to none. */
export interface ChangedLook {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly fontName?: string;
    readonly fontSize?: number;
    readonly color?: string | null;
  };
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<Edge, Border | null>>>;
  readonly numberFormat?: string;
  /** As attributes; `undefined` takes one away. */
  readonly alignment?: Readonly<Record<string, string | number | undefined>>;
}

const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];

/** @param body the font of cells that say none */
export function changedLook(
  before: CellStyle = {},
  after: CellStyle = {},
  body: { readonly name: string; readonly size: number },
): ChangedLook {
  const differs = (key: keyof CellStyle) => before[key] !== after[key];
  const font = {
    ...(differs("bold") ? { bold: after.bold ?? false } : {}),
    ...(differs("italic") ? { italic: after.italic ?? false } : {}),
    ...(differs("underline") ? { underline: after.underline ?? false } : {}),
    ...(differs("fontName") ? { fontName: after.fontName ?? body.name } : {}),
    ...(differs("fontSize") ? { fontSize: after.fontSize ?? body.size } : {}),
    ...(differs("color") ? { color: after.color ?? null } : {}),
  };
  const borders = Object.fromEntries(
    EDGES.flatMap((edge) => {
      const [old, now] = [before.borders?.[edge], after.borders?.[edge]];
      return JSON.stringify(old) === JSON.stringify(now) ? [] : [[edge, now ?? null]];
    }),
  );
  const alignment = changedAlignment(before, after);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(differs("fill") ? { fill: after.fill ?? null } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(differs("numberFormat") ? { numberFormat: after.numberFormat ?? "General" } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
}

function changedAlignment(
  before: CellStyle,
  after: CellStyle,
): Record<string, string | number | undefined> {
  const { horizontal, vertical, indent, wrap } = after;
  const named = horizontal === "centerAcrossSelection" ? "centerContinuous" : horizontal;
  return {
    ...(before.horizontal === horizontal ? {} : { horizontal: named }),
    ...(before.vertical === vertical ? {} : { vertical }),
    ...(before.indent === indent ? {} : { indent: indent || undefined }),
    ...(before.wrap === wrap ? {} : { wrapText: wrap ? 1 : undefined }),
  };
}
