import { attribute, descendants, parseXml } from "spreadsheet/xml";

/**
 * What an add-in's functions are called by: the string that its manifest's `Namespace` names, or
 * nothing.
 *
 * @example functionNamespace(manifest) //=> "CONTOSO"
 */
export function functionNamespace(manifest: string): string {
  const root = parseXml(manifest);
  const id = attribute(descendants(root, "Namespace")[0], "resid");
  const text = descendants(root, "String").find((each) => attribute(each, "id") === id);
  return id === undefined ? "" : (attribute(text, "DefaultValue") ?? "");
}
