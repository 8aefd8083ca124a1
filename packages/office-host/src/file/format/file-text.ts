/**
 * Characters that XML cannot hold are `_xHHHH_` in a file, and so is text that looks like that
 * (ECMA-376 22.9.2.19, ST_Xstring).
 */
const WRITTEN = /_x([0-9A-Fa-f]{4})_/g;
const SPECIAL = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\r/g;

/** @example fromFileText("a_x000D_b") //=> "a\rb" */
export function fromFileText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(WRITTEN, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** @example toFileText("_x0041_") //=> "_x005F_x0041_" */
export function toFileText(text: string): string {
  return text.replace(SPECIAL, (each) => {
    const code = each.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}
