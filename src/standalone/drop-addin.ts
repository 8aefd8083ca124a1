import {
  partText,
  relationshipsOf,
  removePart,
  setPartText,
  type Parts,
  type Relationship,
} from "./parts";
import { spliced } from "./spliced";
import { elementsOf, type XmlElement } from "./xml-elements";
import { attribute } from "./xml-text";

/** By what an add-in is known in a file. */
export interface AddinMarks {
  /** The id of its manifest. */
  readonly id: string;
  /** What the names of its settings begin with. */
  readonly settings: string;
}

/**
 * Takes the add-in's own pane out of the file, so that nobody who opens it is asked to install
 * anything ([MS-OWEXML] 2.1.7, 2.1.8). Other add-ins stay.
 *
 * @returns whether it was there
 */
export function dropAddin(parts: Parts, marks: AddinMarks): boolean {
  const panes = relationshipsOf(parts, "").find(({ kind }) => kind === "webextensiontaskpanes");
  if (!panes || !parts.has(panes.target)) return false;
  const ours = relationshipsOf(parts, panes.target).filter(
    ({ kind, target }) => kind === "webextension" && isOurs(partText(parts, target), marks),
  );
  if (ours.length === 0) return false;
  for (const { target } of ours) removePart(parts, panes.target, target);
  const rest = withoutPanes(partText(parts, panes.target), ours);
  setPartText(parts, panes.target, rest);
  if (elementsOf(rest, ["taskpane"]).length === 0) removePart(parts, "", panes.target);
  return true;
}

function isOurs(xml: string, { id, settings }: AddinMarks): boolean {
  const has = (local: string, name: string, test: (value: string) => boolean): boolean =>
    elementsOf(xml, [local]).some((element) => test(attribute(element, name) ?? ""));
  return (
    has("reference", "id", (value) => value.toLowerCase().replace(/[{}]/g, "") === id) ||
    has("property", "name", (value) => value.startsWith(settings))
  );
}

function withoutPanes(xml: string, ours: readonly Relationship[]): string {
  const ids = new Set(ours.map(({ id }) => id));
  const refersToOurs = ({ contentStart, contentEnd }: XmlElement): boolean =>
    elementsOf(xml, ["webextensionref"], { start: contentStart, end: contentEnd }).some((each) =>
      ids.has(/\s(?:\w+:)?id\s*=\s*["']([^"']*)["']/.exec(each.attributes)?.[1] ?? ""),
    );
  const gone = elementsOf(xml, ["taskpane"]).filter(refersToOurs);
  return spliced(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
