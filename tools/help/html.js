/**
 * A template whose values are escaped, unless they are HTML themselves; a list is joined and
 * nothing stands for `null`.
 *
 * @example html`<p>${"a < b"}</p>`.text //=> "<p>a &lt; b</p>"
 */
export function html(parts, ...values) {
  return raw(parts.reduce((text, part, at) => text + asHtml(values[at - 1]) + part));
}

/** Text that is trusted to be HTML or CSS. */
export const raw = (text) => ({ text });

function asHtml(value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(asHtml).join("");
  if (typeof value === "object") return value.text;
  return String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
