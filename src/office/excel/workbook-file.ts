/** Bytes come as numbers in JSON: the most that Office gives at once, 4 MB, would be 15 MB of text. */
const SLICE = 1024 * 1024;

/**
 * The open workbook as an .xlsx, as it would be saved at this moment.
 *
 * {@link https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)}
 *
 * @throws {Error} what Office refused
 * @example (await workbookFile()).length //=> 19204
 */
export async function workbookFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      bytes.set(slice.data as ArrayLike<number>, index * SLICE);
    }
    return bytes;
  } finally {
    // Excel keeps two copies at most, so that one left open would be in the way of the next.
    file.closeAsync();
  }
}

/** How a copy's name must end: Excel opens no file with macros that is called .xlsx. */
export function workbookEnding(): "xlsx" | "xlsm" {
  // Of a workbook that was never saved there is none, though the types promise one.
  const url = Office.context.document.url as string | null | undefined;
  return /\.(xlsm|xltm|xlam)$/i.test(url ?? "") ? "xlsm" : "xlsx";
}

function asked<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void) {
  return new Promise<Value>((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.name}: ${error.message}`));
    });
  });
}
