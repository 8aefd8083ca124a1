/**
 * Opens an .xlsx as a new workbook beside this one.
 *
 * {@link https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-copy-of-an-existing-workbook}
 *
 * @throws OfficeExtension.Error what Excel refused; on the web a file of more than some 3,7 MB is
 */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64Of(bytes));
}

/** Enough characters at once for speed, few enough for arguments of one call. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
