/**
 * Puts text on the clipboard. `false` where that is not allowed: Excel on the web shows
 * the pane in a frame without the right to the clipboard in some browsers.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
