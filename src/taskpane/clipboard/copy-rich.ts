/** The same in two forms: Word takes the first, a plain field the second. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts text with its looks on the clipboard. `false` where that is not allowed at all. The webviews
 * of older Excels have no `ClipboardItem`, and a frame may lack the right to it: there the browser's
 * own copying is asked, of which the contents are replaced.
 *
 * {@link https://learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins}
 */
export async function copyRich(content: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([content.html], { type: "text/html" }),
      "text/plain": new Blob([content.text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(content);
  }
}

/** Something must be selected for the browser to copy; the event then brings its own contents. */
function copyByEvent({ html, text }: RichText): boolean {
  const focused = document.activeElement;
  const selected = document.createElement("span");
  selected.className = "hidden";
  selected.textContent = text;
  document.body.append(selected);
  getSelection()?.selectAllChildren(selected);
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    filled = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    // Deprecated without a successor where the clipboard's own interface is missing.
    return document.execCommand("copy") && filled;
  } finally {
    document.removeEventListener("copy", fill);
    getSelection()?.removeAllRanges();
    selected.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
