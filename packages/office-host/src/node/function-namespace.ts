import { descendants, parseXml } from "../file/format";

/**
 * What an add-in's functions are called by: the string that its manifest's `Namespace` names, or
 * nothing.
 *
 * @example functionNamespace(manifest) //=> "CONTOSO"
 */
export function functionNamespace(manifest: string): string {
  const root = parseXml(manifest);
  const [namespace] = descendants(root, "Namespace");
  const id = namespace?.attributes["resid"];
  const text = descendants(root, "String").find(({ attributes }) => attributes["id"] === id);
  return id === undefined ? "" : (text?.attributes["DefaultValue"] ?? "");
}
