import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHost } from "../../src/host";
import { startInNode } from "../../src/node/start-in-node";
import { Workbook } from "../../src/model/workbook";
import { startAddin, type Addin } from "../addin";

let addin: Addin;
let results: [number, unknown][];
beforeEach(async () => {
  addin = await startAddin();
  results = [];
  addin.host.customFunctions.onResult((id, result) => results.push([id, result]));
});
afterEach(() => addin.stop());

function call(id: number, functionId: string, args: unknown[], streaming = false): void {
  addin.host.customFunctions.call({ id, functionId, args, address: "Blad1!A1", streaming });
}

describe("custom functions", () => {
  it("[U1] wait for an add-in that is not ready yet", async () => {
    const workbook = new Workbook();
    const host = createHost({ workbook, locale: "nl-NL" });
    const answer = new Promise((resolve) =>
      host.customFunctions.onResult((_, result) => resolve(result)),
    );
    host.customFunctions.call({
      id: 1,
      functionId: "NIET",
      args: [],
      address: "Blad1!A1",
      streaming: false,
    });
    const { stop } = await startInNode(host, { scripts: [] });
    expect(await answer).toEqual({ error: "#VALUE!" });
    stop();
  });

  it("[U2] give values and rows of values", async () => {
    const { CustomFunctions } = addin;
    CustomFunctions.associate("SOM", (a: number, b: number) => a + b);
    CustomFunctions.associate("RIJ", async (a: number) => [
      [a, null],
      ["x", true],
    ]);
    CustomFunctions.associate("SCHEEF", () => [[1, 2], [3]]);
    call(1, "SOM", [1, 2]);
    call(2, "RIJ", [5]);
    call(3, "SCHEEF", []);
    await addin.host.settled();
    expect(results).toEqual(
      [
        [1, 3],
        [3, { error: "#VALUE!" }],
        [
          2,
          [
            [5, 0],
            ["x", true],
          ],
        ],
      ].sort(([a], [b]) => Number(a) - Number(b)),
    );
  });

  it("[U3] give errors with their words", async () => {
    const { CustomFunctions } = addin;
    const { ErrorCode } = CustomFunctions;
    const fail = (code: CustomFunctions.ErrorCode, message?: string) => () => {
      throw new CustomFunctions.Error(code, message);
    };
    CustomFunctions.associate("GEEN", fail(ErrorCode.notAvailable, "geen opgave"));
    CustomFunctions.associate("FOUT", fail(ErrorCode.invalidValue, "geen jaar"));
    CustomFunctions.associate("NUL", fail(ErrorCode.divisionByZero, "nul"));
    CustomFunctions.associate("STUK", () => {
      throw new TypeError("stuk");
    });
    CustomFunctions.associate("DEEL", () => [
      [1, new CustomFunctions.Error(ErrorCode.notAvailable, "onbekend")],
    ]);
    ["GEEN", "FOUT", "NUL", "STUK", "DEEL"].forEach((name, index) => call(index, name, []));
    await addin.host.settled();
    expect(Object.fromEntries(results)).toEqual({
      0: { error: "#N/A", message: "geen opgave" },
      1: { error: "#VALUE!", message: "geen jaar" },
      2: { error: "#DIV/0!" },
      3: { error: "#VALUE!" },
      4: [[1, { error: "#N/A", message: "onbekend" }]],
    });
  });

  it("[U4] stream until they are cancelled", async () => {
    let set: (value: number) => void = () => undefined;
    let cancelled = 0;
    addin.CustomFunctions.associate(
      "STROOM",
      (start: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
        set = (value) => invocation.setResult(value);
        invocation.onCanceled = () => void cancelled++;
        set(start);
      },
    );
    call(7, "STROOM", [1], true);
    await addin.host.settled();
    set(2);
    await addin.host.settled();
    expect(results).toEqual([
      [7, 1],
      [7, 2],
    ]);
    addin.host.customFunctions.cancel(7);
    await addin.host.settled();
    expect(cancelled).toBe(1);
    set(3);
    await addin.host.settled();
    expect(results).toHaveLength(2);
  });

  it("[U5] take errors among their arguments", async () => {
    addin.CustomFunctions.associate("KIJK", (rows: unknown[][]) =>
      rows
        .flat()
        .map((value) => (value instanceof addin.CustomFunctions.Error ? value.code : value))
        .join(" "),
    );
    call(1, "KIJK", [
      [
        [1, { error: "#N/A" }],
        [null, "x"],
      ],
    ]);
    await addin.host.settled();
    expect(results).toEqual([[1, "1 #N/A  x"]]);
  });
});
