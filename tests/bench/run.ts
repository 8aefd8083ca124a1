// `npm run bench`: one JSON object a line. Ratios count; times drift on shared machines.
import { filesMemory } from "./files-memory";
import { filesTime } from "./files-time";
import { followTime } from "./follow-time";
import { functionsTime } from "./functions-time";
import { measurement, type Measurement } from "./measurement";
import { organisationsTime } from "./organisations-time";
import { paneAndBaseline } from "./pane-weight";
import { reportTime } from "./report-time";
import { searchTime } from "./search-time";
import { bytesOf, tripsOf } from "./trips";
import { workbookOfSize } from "./workbook-of-size";

const SIZES = [13, 300, 3000];
const READING_SYNCS = 2;
const WRITING_SYNCS = 1;

const say = (line: Measurement): void => console.log(JSON.stringify(line));

/** The bytes of the source's own values as JSON: the least that could be sent. */
function bytesOfValues(rows: number): number {
  const values = [...workbookOfSize(rows).active.cells()].map(({ cell }) => cell.value);
  return Buffer.byteLength(JSON.stringify(values));
}

for (const rows of SIZES) {
  const { read, overzicht } = await tripsOf(rows);
  const least = bytesOfValues(rows);
  say(measurement(`read.syncs.${rows}`, read.reading.length, "syncs", READING_SYNCS));
  say(measurement(`read.bytes.${rows}`, bytesOf(read.reading), "bytes", least));
  say(
    measurement(
      `overzicht.writing.syncs.${rows}`,
      overzicht.writing.length,
      "syncs",
      WRITING_SYNCS,
    ),
  );
  say(measurement(`overzicht.writing.bytes.${rows}`, bytesOf(overzicht.writing), "bytes", least));
}

const { pane, baseline } = await paneAndBaseline();
say(measurement("pane.javascript.gzipped", pane, "bytes", baseline));

const { report, openAndSave } = await reportTime();
say(measurement("report.sample", Math.round(report), "ms", Math.round(openAndSave)));

const { single, array, native, changeAlone, changeAmong, memory } = await functionsTime();
say(measurement("functions.single.10000", Math.round(single), "ms", Math.round(native)));
say(measurement("functions.array.10000", Math.round(array), "ms", Math.round(native)));
say(measurement("functions.change", Math.round(changeAmong), "ms", Math.round(changeAlone)));
say(measurement("functions.memory.100000", memory, "bytes", 100_000_000));

// Through Microsoft's Office.js: 2 s is what an edit may take to reach 10.000 cells.
const some = await followTime(10_000);
say(measurement("follow.10000", Math.round(some.followed), "ms", 2000));
const most = await followTime(100_000);
say(measurement("enter.100000", Math.round(most.entered), "ms", Math.round(some.entered * 10)));
say(measurement("follow.100000", Math.round(most.followed), "ms", Math.round(some.followed * 10)));

const [few, many] = [await organisationsTime(5000), await organisationsTime(50_000)];
say(measurement("organisations.50000", Math.round(many.read), "ms", Math.round(many.load)));
say(measurement("organisations.linear", Math.round(many.read), "ms", Math.round(few.read * 10)));

for (const rows of [300, 15_000]) {
  const { ours, exceljs } = await filesTime(rows);
  say(measurement(`files.${rows * 30}`, Math.round(ours), "ms", Math.round(exceljs)));
}

for (const rows of [300, 15_000]) {
  const { ours, ...others } = await filesMemory(rows);
  for (const [side, other] of Object.entries(others)) {
    const name = `files.alone.${rows * 30}.${side}`;
    say(measurement(`${name}.time`, Math.round(ours.time), "ms", Math.round(other.time)));
    say(measurement(`${name}.peak`, ours.peak, "bytes", other.peak));
  }
}

const { search, load } = await searchTime(15_000);
say(measurement("search.450000", Math.round(search), "ms", Math.round(load)));
