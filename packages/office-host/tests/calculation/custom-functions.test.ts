import { describe, expect, test } from "vitest";
import { makeBook, show, type, withFigures } from "./book";

const NOT_AVAILABLE = { error: "#N/A", message: "Geen doel voor Kappers." };

describe("a custom function in a cell", () => {
  test("is busy until it answers, and what follows from it with it", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", [['=BANEN.DOEL("Politie")', "=A1*2"]]);
    expect(show(workbook, "A1:B1")).toEqual([[{ error: "#BUSY!" }, { error: "#BUSY!" }]]);
    await calculation.settled();
    expect(show(workbook, "A1:B1")).toEqual([[552, 1104]]);
  });

  test("says its message with its error, also further on", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", [['=BANEN.DOEL("Kappers")', "=A1+1", "=IFERROR(A1,0)"]]);
    await calculation.settled();
    expect(show(workbook, "A1:C1")).toEqual([[NOT_AVAILABLE, NOT_AVAILABLE, 0]]);
  });

  test("is called with what it was given: nothing is null, blank is null, one cell is a matrix", async () => {
    const { workbook, port, calculation } = makeBook();
    type(workbook, "A1", [["Politie"], [null], [true]]);
    type(workbook, "C1", "=BANEN.DOEL(A1)");
    type(workbook, "C2", "=BANEN.DOEL(A1,,A1:A3)");
    await calculation.settled();
    expect(port.argsOf("DOEL")).toEqual([
      [[["Politie"]], null, null],
      [[["Politie"]], null, [["Politie"], [null], [true]]],
    ]);
  });

  test("is told where its formula stands", () => {
    const { workbook, port } = makeBook();
    workbook.addSheet("Mijn blad");
    type(workbook, "Mijn blad!B3", "=BANEN.NU()");
    expect(port.invocations.map(({ address }) => address)).toEqual(["'Mijn blad'!B3"]);
  });

  test("can stand inside other functions, and others inside it", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A2", [["Politie"], ["Gemeenten"], ["Rijk"]]);
    type(workbook, "C1", [
      ["=SUM(BANEN.DOEL(A2:A4))"],
      ['=IFERROR(BANEN.DOEL("Kappers"),0)'],
      ["=BANEN.DUBBEL(BANEN.DUBBEL(BANEN.NU()))"],
      ["=SUM(BANEN.ECHO(BANEN.DOEL(A2:A4)))+BANEN.NU()"],
    ]);
    expect(show(workbook, "C2")).toEqual({ error: "#BUSY!" });
    await calculation.settled();
    expect(show(workbook, "C1:C4")).toEqual([[11802], [0], [168], [11844]]);
  });

  test.each([
    ["=BANEN.DOEL()", { error: "#VALUE!" }],
    ["=BANEN.DOEL(1,2,3,4)", { error: "#VALUE!" }],
    ["=BANEN.DUBBEL(1/0)", { error: "#DIV/0!" }],
    ["=BANEN.ECHO(1/0)", { error: "#DIV/0!" }],
    ['=BANEN.ECHO("")', ""],
    ["=BANEN.ECHO(TRUE)", true],
    ["=BANEN.ECHO(Z1)", 0],
    ["=banen.dubbel(4)", 8],
    ["=BANEN.GEENFUNCTIE(1)", { error: "#NAME?" }],
  ])("%s", async (formula, expected) => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", formula);
    await calculation.settled();
    expect(show(workbook, "A1")).toEqual(expected);
  });

  test("is called once for each element where it takes one value", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", [[1], [2], [3]]);
    type(workbook, "B1", "=BANEN.DUBBEL(A1:A3)");
    await calculation.settled();
    expect(show(workbook, "B1:B3")).toEqual([[2], [4], [6]]);
  });

  test("is called again only when its arguments changed", async () => {
    const { workbook, port, calculation } = makeBook(withFigures);
    type(workbook, "F1", "=BANEN.ECHO(A2)+SUM(B2:B4)");
    type(workbook, "B2", 553);
    await calculation.settled();
    type(workbook, "B3", 5251);
    type(workbook, "A2", "Politie");
    await calculation.settled();
    expect(port.invocations).toHaveLength(1);
    type(workbook, "A2", "Kappers");
    expect(port.invocations).toHaveLength(2);
  });

  test("answers of an older call are not shown", async () => {
    const { workbook, port, calculation } = makeBook();
    port.held = true;
    type(workbook, "A1", [[1, "=BANEN.DUBBEL(A1)"]]);
    type(workbook, "A1", 2);
    const [first, second] = port.invocations;
    expect(port.cancelled).toEqual([first?.id]);
    port.release();
    await calculation.settled();
    expect(show(workbook, "B1")).toBe(4);
    expect(second?.args).toEqual([2]);
  });
});

describe("a streaming function", () => {
  test("shows every result it sets", async () => {
    const { workbook, port, calculation } = makeBook();
    type(workbook, "A1", [["=BANEN.STROOM()", "=A1+1"]]);
    await calculation.settled();
    expect(show(workbook, "A1:B1")).toEqual([[1, 2]]);
    port.stream("STROOM", 7);
    await calculation.settled();
    expect(show(workbook, "A1:B1")).toEqual([[7, 8]]);
    port.stream("STROOM", [[1], [2]]);
    await calculation.settled();
    expect(show(workbook, "A1:A2")).toEqual([[1], [2]]);
  });

  test.each<[string, string | null]>([
    ["cleared", null],
    ["overwritten", "tekst"],
    ["given another formula", "=1"],
  ])("is cancelled when its cell is %s", async (_, next) => {
    const { workbook, port, calculation } = makeBook();
    type(workbook, "A1", "=BANEN.STROOM()");
    await calculation.settled();
    type(workbook, "A1", next);
    expect(port.alive.size).toBe(0);
  });

  test("is cancelled in the branch of an IF that is left, and when its sheet goes", async () => {
    const { workbook, port, calculation } = makeBook();
    const other = workbook.addSheet("Blad2");
    type(workbook, "A1", [[true, "=IF(A1,BANEN.STROOM(),0)"]]);
    type(workbook, "Blad2!A1", "=BANEN.STROOM(1)");
    await calculation.settled();
    type(workbook, "A1", false);
    expect(port.alive.size).toBe(1);
    workbook.deleteSheet(other);
    expect(port.alive.size).toBe(0);
  });

  test("leaves nothing behind after many cells were made and cleared", async () => {
    const { workbook, port, calculation } = makeBook();
    for (let round = 0; round < 20; round++) {
      type(
        workbook,
        "A1",
        Array.from({ length: 50 }, (_, row) => [`=BANEN.STROOM(${row})`]),
      );
      if (round % 2) await calculation.settled();
      type(
        workbook,
        "A1",
        Array.from({ length: 50 }, () => [null]),
      );
    }
    await calculation.settled();
    expect(port.alive.size).toBe(0);
    expect(port.invocations).toHaveLength(1000);
    expect(port.cancelled).toHaveLength(1000);
  });

  test("is cancelled when the calculation stops", () => {
    const { workbook, port, calculation } = makeBook();
    type(workbook, "A1", "=BANEN.STROOM()");
    calculation.dispose();
    expect(port.alive.size).toBe(0);
    type(workbook, "A1", 3);
    expect(show(workbook, "A1")).toBe(3);
  });
});
