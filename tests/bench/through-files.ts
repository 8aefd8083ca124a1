// Run by `files-memory.ts` in a process of its own: one side takes one file through, and says what it cost.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import ExcelJS from "exceljs";
import { openFile, saveFile } from "office-host/file";
import { addReport } from "../../packages/office-host/tests/file/add-report";

const SIDES: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  async ours(bytes) {
    const workbook = await openFile(bytes, "map.xlsx");
    addReport(workbook, "Cijfers");
    return saveFile(workbook);
  },
  async exceljs(bytes) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    return workbook.xlsx.writeBuffer();
  },
  async excelize(bytes) {
    const require = createRequire(import.meta.url);
    const { init } = await import("excelize-wasm");
    const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
    const file = excelize.OpenReader(bytes);
    return file.WriteToBuffer();
  },
};

const [, , side = "", path = ""] = process.argv;
const through = SIDES[side];
if (!through) throw new Error(`No side ${side}`);
const bytes = new Uint8Array(await readFile(path));
const start = performance.now();
await through(bytes);
const time = performance.now() - start;
const [, peak = ""] = /^VmHWM:\s*(\d+) kB/m.exec(await readFile("/proc/self/status", "utf8")) ?? [];
console.log(JSON.stringify({ time, peak: Number(peak) * 1024 }));
process.exit(0);
