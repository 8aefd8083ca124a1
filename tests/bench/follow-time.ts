import { Workbook, type CellEdit, type Scalar } from "office-host/model";
import { startSession } from "../../src/cli/session/session";
import { FOUR_SECTORS } from "../fixtures/on-host";

const COLUMN = 7;
const ROUNDS = 3;

export interface FollowTime {
  /** Milliseconds from formulas entered at once until each has its figure. */
  readonly entered: number;
  /** Milliseconds from one edit until all of them show the new figure. */
  readonly followed: number;
}

/**
 * So many cells with a function of one sector, through Microsoft's Office.js and the host.
 *
 * @throws Error when a cell is not answered, or wrongly
 */
export async function followTime(cells: number): Promise<FollowTime> {
  const workbook = new Workbook("Cijfers");
  enter(workbook, 0, 0, FOUR_SECTORS);
  const session = await startSession(workbook, "nl");
  await session.settled();
  try {
    const formula = { kind: "formula", formula: '=BANEN.DOEL("Politie")' } as const;
    const sheet = workbook.active;
    const edits = Array.from({ length: cells }, (_, row): CellEdit => {
      return { sheet, row, column: COLUMN, input: formula };
    });
    const entered = await timed(async () => {
      workbook.edit(edits, "user");
      await shows(workbook, cells, 713);
    });
    const times: number[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      await session.settled();
      times.push(
        await timed(async () => {
          enter(workbook, 1, 2, [[713 + round]]);
          await shows(workbook, cells, 713 + round);
        }),
      );
    }
    return { entered, followed: Math.min(...times) };
  } finally {
    session.close();
  }
}

/** Waits until all cells show this. */
async function shows(workbook: Workbook, cells: number, value: number): Promise<void> {
  const sheet = workbook.active;
  let row = 0;
  for (const end = performance.now() + 300_000; row < cells;) {
    while (row < cells && sheet.value(row, COLUMN) === value) row++;
    if (row < cells && performance.now() > end)
      throw new Error(`Row ${row + 1} shows ${JSON.stringify(sheet.value(row, COLUMN))}`);
    if (row < cells) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function enter(
  workbook: Workbook,
  top: number,
  left: number,
  rows: readonly (readonly Scalar[])[],
): void {
  const sheet = workbook.active;
  const edits = rows.flatMap((line, down) =>
    line.map((value, across): CellEdit => {
      const input = { kind: "value", value } as const;
      return { sheet, row: top + down, column: left + across, input };
    }),
  );
  workbook.edit(edits, "user");
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
