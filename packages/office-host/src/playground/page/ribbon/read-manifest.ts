/** A button as the add-in's manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of a picture of 32 pixels. */
  readonly icon: string;
  /** What it does: run a function of the add-in or show its pane. */
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

/** What the playground needs of an add-in's manifest, in one language. */
export interface Manifest {
  readonly tab: string;
  readonly buttons: readonly RibbonButton[];
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
}

const ICON_SIZE = 32;

function descendants(parent: ParentNode, name: string): Element[] {
  return [...parent.querySelectorAll("*")].filter(({ localName }) => localName === name);
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && [...parent.children].find(({ localName }) => localName === name);
}

/** The resources of the manifest, a language's own text before the one for all. */
function resources(manifest: Document, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const resource of descendants(manifest, kind)) {
      const own = [...resource.children].find((one) => one.getAttribute("Locale") === locale);
      const value = own?.getAttribute("Value") ?? resource.getAttribute("DefaultValue");
      const id = resource.getAttribute("id");
      if (id && value) found.set(id, value);
    }
  }
  return found;
}

/**
 * Reads the ribbon, the pane's page and the functions from an add-in's manifest.
 *
 * @param xml the manifest, add-in only format
 * @param locale `nl-NL`: its own texts are taken before the default ones
 * @param serve turns the manifest's addresses into ones that this page can reach
 */
export function readManifest(
  xml: string,
  locale: string,
  serve: (url: string) => string,
): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const texts = resources(manifest, locale);
  const text = (element: Element | undefined) =>
    texts.get(element?.getAttribute("resid") ?? "") ?? "";
  const [surface] = descendants(manifest, "ExtensionPoint").filter(
    (point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface",
  );
  const [tab] = surface ? descendants(surface, "CustomTab") : [];
  const [group] = surface ? descendants(surface, "Group") : [];
  const [page] = descendants(manifest, "Page");
  const [metadata] = descendants(manifest, "Metadata");
  const [namespace] = descendants(manifest, "Namespace");
  return {
    tab: text(child(tab, "Label")) || text(child(group, "Label")),
    buttons: surface
      ? descendants(surface, "Control").map((control) => button(control, text, serve))
      : [],
    paneUrl: serve(text(child(page, "SourceLocation"))),
    functionsUrl: serve(text(child(metadata, "SourceLocation"))),
    namespace: text(namespace),
  };
}

function button(
  control: Element,
  text: (element: Element | undefined) => string,
  serve: (url: string) => string,
): RibbonButton {
  const action = child(control, "Action");
  const icons = descendants(control, "Image");
  const icon = icons.find((image) => Number(image.getAttribute("size")) === ICON_SIZE) ?? icons[0];
  const name = child(action, "FunctionName")?.textContent.trim();
  return {
    id: control.getAttribute("id") ?? "",
    label: text(child(control, "Label")),
    tip: text(child(child(control, "Supertip"), "Description")),
    icon: serve(text(icon)),
    action: name ? { kind: "function", name } : { kind: "pane" },
  };
}
