import { afterEach, describe, expect, it } from "vitest";
import { openFile } from "../../src/file/open-file";
import { saveFile } from "../../src/file/save-file";
import { Workbook } from "../../src/model/workbook";
import { failureOf, startAddin, type Addin } from "../addin";

const started: Addin[] = [];
async function start(options: Parameters<typeof startAddin>[0] = {}): Promise<Addin> {
  const addin = await startAddin(options);
  started.push(addin);
  return addin;
}
afterEach(() => {
  for (const addin of started.splice(0)) addin.stop();
});

type Result<Value> = Office.AsyncResult<Value>;
const asked = <Value>(ask: (done: (result: Result<Value>) => void) => void) =>
  new Promise<Result<Value>>(ask);

const fileFrom = ({ Office }: Addin, sliceSize: number, type = Office.FileType.Compressed) =>
  asked<Office.File>((done) => Office.context.document.getFileAsync(type, { sliceSize }, done));

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const { value } = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
    expect(value).toMatchObject({ index, size: (value.data as number[]).length });
    bytes.push(...(value.data as number[]));
  }
  return Uint8Array.from(bytes);
}

function workbookWith(text: string): Workbook {
  const workbook = new Workbook("Blad1");
  const [sheet] = workbook.sheets;
  if (sheet) sheet.ensureCell(0, 0).value = text;
  return workbook;
}

describe("[C12] the workbook's file", () => {
  it("comes in slices that together are the file", async () => {
    const workbook = workbookWith("hallo");
    const addin = await start({ workbook });
    const { status, value: file } = await fileFrom(addin, 1000);
    expect(status).toBe("succeeded");
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
    expect(file.sliceCount).toBeGreaterThan(1);
    const bytes = await bytesOf(file);
    expect(bytes).toEqual(await saveFile(workbook));
    expect((await openFile(bytes, "kopie.xlsx")).sheets[0]?.value(0, 0)).toBe("hallo");
  });

  it("is refused in another form, and a third time while two are open", async () => {
    const addin = await start();
    const pdf = await fileFrom(addin, 1000, addin.Office.FileType.Pdf);
    expect(pdf).toMatchObject({ status: "failed", error: { code: 1009 } });
    const [one] = [await fileFrom(addin, 1000), await fileFrom(addin, 1000)];
    expect(await fileFrom(addin, 1000)).toMatchObject({ status: "failed", error: { code: 11000 } });
    expect(await asked((done) => one.value.closeAsync(done))).toMatchObject({
      status: "succeeded",
    });
    expect((await fileFrom(addin, 1000)).status).toBe("succeeded");
  });
});

describe("[C13] a new workbook", () => {
  it("is offered as its file to whoever runs the host", async () => {
    const addin = await start({ workbook: workbookWith("eigen") });
    const offered: Uint8Array[] = [];
    addin.host.onWorkbookCreated((bytes) => offered.push(bytes));
    const bytes = await saveFile(workbookWith("nieuw"));
    await addin.Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
    expect(offered).toEqual([bytes]);
    expect(addin.workbook.sheets[0]?.value(0, 0)).toBe("eigen");
  });

  it.each(["geen base64", Buffer.from("geen zip").toString("base64")])(
    "is refused when %j is no file",
    async (base64) => {
      const addin = await start();
      expect(await failureOf(addin.Excel.createWorkbook(base64))).toMatchObject({
        code: "InvalidArgument",
      });
    },
  );

  it("is refused beyond 5 MB", async () => {
    const addin = await start();
    const large = Buffer.from(`PK${"x".repeat(4_000_000)}`).toString("base64");
    expect(await failureOf(addin.Excel.createWorkbook(large))).toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
  });
});
