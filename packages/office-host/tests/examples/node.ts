import { Workbook } from "office-host/model";
import { startAddin } from "office-host/node";

const workbook = new Workbook("Sheet1");
const input = { kind: "value", value: 21 } as const;
workbook.edit([{ sheet: workbook.active, row: 0, column: 0, input }], "user");
const folder = "packages/office-host/tests/fixtures/addin";
const addin = { script: `${folder}/functions.js`, manifest: `${folder}/manifest.xml` };
const { window, host, calculation, stop } = await startAddin({ workbook, locale: "en-US" }, addin);
await (window["doubleA1"] as () => Promise<void>)();
await host.settled();
export const answer = await calculation.evaluate("=CONTOSO.ADD(A1,0)"); //=> 42
stop();
