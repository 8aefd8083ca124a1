import type { Cell } from "../../model";
import {
  addRelationship,
  type Parts,
  cellReference,
  addInsideTail,
  tailElements,
  type SheetXml,
  escapeXml,
} from "../format";
import type { ChangedCell } from "./engine";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Writes the links of the changed cells; the other links of the sheet stay. */
export function writeHyperlinks(
  xml: SheetXml,
  parts: Parts,
  part: string,
  changed: readonly ChangedCell[],
): SheetXml {
  const linked = changed.filter((each) => each.before?.hyperlink ?? each.after?.hyperlink);
  if (linked.length === 0) return xml;
  const references = new Set(linked.map((each) => cellReference(each.row, each.column)));
  const added = linked
    .flatMap(({ row, column, after }) =>
      after?.hyperlink
        ? [linkXml(after.hyperlink, cellReference(row, column), xml.prefix, parts, part)]
        : [],
    )
    .join("");
  const written = withoutLinks(xml, references);
  return added === "" ? written : addInsideTail(written, "hyperlinks", added);
}

function linkXml(
  link: NonNullable<Cell["hyperlink"]>,
  reference: string,
  p: string,
  parts: Parts,
  part: string,
): string {
  const target = link.address
    ? ` r:id="${addRelationship(parts, part, TYPE, link.address, true)}"`
    : ` location="${escapeXml(link.documentReference ?? "")}"`;
  const tip = link.screenTip ? ` tooltip="${escapeXml(link.screenTip)}"` : "";
  return `<${p}hyperlink ref="${reference}"${target}${tip}/>`;
}

/** An empty list of links is not allowed, so it goes when its last link does. */
function withoutLinks(xml: SheetXml, references: ReadonlySet<string>): SheetXml {
  const block = tailElements(xml.tail).find((each) => each.name === "hyperlinks");
  if (!block) return xml;
  const kept = xml.tail
    .slice(block.start, block.end)
    .replace(
      /<(?:\w+:)?hyperlink\s[^>]*?ref="([^"]*)"[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?hyperlink>)/g,
      (link, reference: string) => (references.has(reference) ? "" : link),
    );
  const isEmpty = !/hyperlink\s/.test(kept);
  return {
    ...xml,
    tail: xml.tail.slice(0, block.start) + (isEmpty ? "" : kept) + xml.tail.slice(block.end),
  };
}
