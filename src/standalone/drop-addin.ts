import { relationId, type Package, type Relationship } from "spreadsheet/parts";
import { attribute, descendants, type XmlElement } from "spreadsheet/xml";

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
 */
export function dropAddin(pack: Package, marks: AddinMarks): void {
  const panes = pack.related("", "webextensiontaskpanes");
  if (panes === undefined) return;
  const isOwn = ({ kind, target, isExternal }: Relationship) =>
    kind === "webextension" && !isExternal && isOurs(pack.xml(target), marks);
  const ours = pack.relationships(panes).filter(isOwn);
  if (ours.length === 0) return;
  const ids = new Set(ours.map(({ id }) => id));
  for (const { target } of ours) pack.remove(target);
  pack.unrelate(panes, ({ id }) => ids.has(id));
  const { root, edits, save } = pack.edit(panes);
  const all = descendants(root, "taskpane");
  const gone = all.filter((pane) =>
    descendants(pane, "webextensionref").some((each) => ids.has(relationId(each) ?? "")),
  );
  for (const pane of gone) edits.remove(pane);
  save();
  if (gone.length < all.length) return;
  pack.remove(panes);
  pack.unrelate("", ({ target }) => target === panes);
}

function isOurs(root: XmlElement | undefined, { id, settings }: AddinMarks): boolean {
  const has = (local: string, name: string, test: (value: string) => boolean): boolean =>
    descendants(root, local).some((element) => test(attribute(element, name) ?? ""));
  return (
    has("reference", "id", (value) => value.toLowerCase().replace(/[{}]/g, "") === id) ||
    has("property", "name", (value) => value.startsWith(settings))
  );
}
