import { partText, setPartText, type Parts } from "../../format";

/**
 * Gives styles a twin that marks a cell as entered with an apostrophe (`quotePrefix`), which
 * excelize cannot. Without it Excel would take `=1+1` for a formula when it is entered again.
 */
export function quotedStyles(parts: Parts, stylesPart: string): (style: number) => number {
  const twins = new Map<number, number>();
  return (style) => {
    const known = twins.get(style);
    if (known !== undefined) return known;
    const xml = partText(parts, stylesPart);
    const block = /<((?:\w+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/\1cellXfs\s*>/.exec(xml);
    const styles = [
      ...(block?.[2] ?? "").matchAll(/<((?:\w+:)?xf)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g),
    ].map(([each]) => each);
    const own = styles[style];
    if (!block || own === undefined) return style;
    const twin = own
      .replace(/\squotePrefix="[^"]*"/, "")
      .replace(/<((?:\w+:)?xf)\b/, '<$1 quotePrefix="1"');
    const [whole, p = "", inside = ""] = block;
    const grown = `<${p}cellXfs count="${styles.length + 1}">${inside}${twin}</${p}cellXfs>`;
    setPartText(
      parts,
      stylesPart,
      xml.replace(whole, () => grown),
    );
    twins.set(style, styles.length);
    return styles.length;
  };
}
