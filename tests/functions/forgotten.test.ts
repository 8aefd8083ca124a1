import { expect, test, vi } from "vitest";
import { sourceStore } from "../../src/actions/source/source-store";
import { Workbook, type CellEdit } from "office-host/model";
import { addinInProcess } from "../fixtures/addin-in-process";
import { FOUR_SECTORS } from "../fixtures/on-host";

const CELLS = 2000;
const FUNCTIONS = ["DOEL", "REALISATIE", "SALDO", "SHORTFALL"];
const NAMES = ["Politie", "Gemeenten", "Overheid"];

type Rows = readonly (readonly (string | number | null)[])[];

function enter(workbook: Workbook, rows: Rows, { top = 0, left = 0 } = {}) {
  const sheet = workbook.active;
  const edits = rows.flatMap((row, down) =>
    row.map((value, across): CellEdit => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      const input = isFormula
        ? ({ kind: "formula", formula: value } as const)
        : ({ kind: "value", value } as const);
      return { sheet, row: top + down, column: left + across, input };
    }),
  );
  workbook.edit(edits, "user");
}

test("2.000 cells made and cleared leave no follower, no call and no listener behind", async () => {
  // The followers listen to the store as long as there is one of them.
  const [subscribed, unsubscribed] = [vi.fn(), vi.fn()];
  const subscribe = sourceStore.subscribe;
  vi.spyOn(sourceStore, "subscribe").mockImplementation((listener) => {
    subscribed();
    const stop = subscribe(listener);
    return () => {
      unsubscribed();
      stop();
    };
  });
  const workbook = new Workbook("Cijfers");
  enter(workbook, FOUR_SECTORS as Rows);
  const { host, settled, stop } = await addinInProcess(workbook);
  await settled();
  const results = vi.fn();
  host.customFunctions.onResult(results);

  const cells = Array.from({ length: CELLS }, (_, at) => [
    `=BANEN.${FUNCTIONS[at % FUNCTIONS.length]}("${NAMES[at % NAMES.length]}")`,
  ]);
  enter(workbook, cells, { left: 7 });
  await settled();
  expect(workbook.active.value(0, 7)).toBe(713);
  const values = cells.map((_, row) => workbook.active.value(row, 7));
  expect(values.filter((value) => typeof value !== "number")).toEqual([]);
  expect(results).toHaveBeenCalledTimes(CELLS);
  expect([subscribed, unsubscribed].map((spy) => spy.mock.calls.length)).toEqual([1, 0]);

  enter(
    workbook,
    cells.map(() => [null]),
    { left: 7 },
  );
  await settled();
  // It stops listening only when the last follower is forgotten.
  expect([subscribed, unsubscribed].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  enter(workbook, [[400]], { top: 1, left: 3 });
  await settled();
  expect(results).toHaveBeenCalledTimes(CELLS);
  stop();
});
