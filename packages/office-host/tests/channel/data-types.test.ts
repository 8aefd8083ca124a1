import { afterEach, describe, expect, it } from "vitest";
import { startAddin, type Addin } from "../addin";

const CARD = {
  type: "Entity",
  text: "Politie",
  properties: {
    Doel: { type: "FormattedNumber", basicValue: 713, numberFormat: "#,##0.0" },
    Namen: { type: "Array", elements: [[{ type: "String", basicValue: "Pol" }]] },
  },
};
const RATE = { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.0%" };
const REFUSED = { error: "#VALUE!" };

let addin: Addin;
let results: [number, unknown][];
let given: unknown;
async function start(requirementSets: Readonly<Record<string, string>> = {}): Promise<void> {
  addin = await startAddin({ requirementSets });
  results = [];
  addin.host.customFunctions.onResult((id, result) => results.push([id, result]));
  addin.CustomFunctions.associate("GEEF", () => given);
  addin.CustomFunctions.associate("NEEM", (rows: unknown[][]) => JSON.stringify(rows));
}
afterEach(() => addin.stop());

async function give(result: unknown, dataTypes = true): Promise<unknown> {
  given = result;
  const call = { id: 1, functionId: "GEEF", args: [], address: "Blad1!A1", streaming: false };
  addin.host.customFunctions.call({ ...call, dataTypes });
  await addin.host.settled();
  return results.at(-1)?.[1];
}

async function take(value: unknown, dataTypes = true): Promise<unknown> {
  const args = [[[value, 5, "x", null]]];
  const call = { id: 2, functionId: "NEEM", args, address: "Blad1!A1", streaming: false };
  addin.host.customFunctions.call({ ...call, dataTypes });
  await addin.host.settled();
  const [first, ...rest] = (JSON.parse(String(results.at(-1)?.[1])) as unknown[][])[0] ?? [];
  expect(rest).toEqual([5, "x", null]);
  return first;
}

describe("a result of a function that gives data types", () => {
  it("[U6] is a number with its format, an entity, an error with its basic value", async () => {
    await start();
    expect(await give(RATE)).toEqual({ number: 0.5, format: "0.0%" });
    expect(await give({ ...RATE, type: "Double" })).toEqual({ number: 0.5, format: "0.0%" });
    expect(await give({ type: "Double", basicValue: 0.5 })).toBe(0.5);
    expect(await give({ type: "String", basicValue: "a" })).toBe("a");
    expect(await give({ type: "Boolean", basicValue: false })).toBe(false);
    expect(await give({ type: "Error", basicType: "Error", basicValue: "#N/A" })).toEqual({
      error: "#N/A",
    });
    expect(await give([[CARD, 3]])).toEqual([[CARD, 3]]);
  });

  it("[U6] is #VALUE! where its JSON cannot be read", async () => {
    await start();
    const { text, ...nameless } = CARD;
    expect(text).toBe("Politie");
    for (const wrong of [
      { ...RATE, basicValue: "0.5" },
      { type: "Kaart", text: "Politie" },
      nameless,
      { ...CARD, properties: { Doel: { type: "FormattedNumber" } } },
      { ...CARD, properties: { Doel: { type: "Array", elements: [] } } },
      { ...CARD, properties: { Doel: { type: "Array", elements: [[1], [1, 2]] } } },
    ])
      expect(await give([[wrong, 1]])).toEqual([[REFUSED, 1]]);
  });

  it("[U6] is #VALUE! without CustomFunctionsRuntime 1.4, or when its metadata does not say so", async () => {
    await start({ CustomFunctionsRuntime: "1.3" });
    const { requirements } = addin.Office.context;
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
    expect(await give(RATE)).toEqual(REFUSED);
    expect(await give([[CARD, 1]])).toEqual([[REFUSED, 1]]);
    addin.stop();
    await start();
    expect(addin.Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(
      true,
    );
    expect(await give(RATE, false)).toEqual(REFUSED);
  });
});

describe("an argument of a function that takes data types", () => {
  it("[U7] is given as the JSON of Excel's data types", async () => {
    await start();
    expect(await take({ number: 0.5, format: "0.0%" })).toEqual({ ...RATE, basicType: "Double" });
    const basic = { basicType: "Error", basicValue: "#VALUE!" };
    expect(await take(CARD)).toEqual({ ...CARD, ...basic });
    expect(await take({ error: "#N/A" })).toMatchObject({
      ...{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
    });
  });

  it("[U7] is its basic value to any other function", async () => {
    await start({ CustomFunctionsRuntime: "1.3" });
    expect(await take({ number: 0.5, format: "0.0%" })).toBe(0.5);
    expect(await take(CARD)).toMatchObject({ code: "#VALUE!" });
    expect(await take({ error: "#N/A" }, false)).toMatchObject({ code: "#N/A" });
  });
});

describe("on a bad day", () => {
  const streaming = { functionId: "STROOM", address: "Blad1!A1", streaming: true, dataTypes: true };

  it("[U11] an entity as the first result of a streaming function is #VALUE!", async () => {
    await start();
    addin.host.weather.firstEntityFails = true;
    let set: (value: unknown) => void = () => undefined;
    addin.CustomFunctions.associate("STROOM", (invocation: { setResult: typeof set }) => {
      set = (value) => invocation.setResult(value);
      set(CARD);
    });
    addin.host.customFunctions.call({ ...streaming, id: 1, args: [] });
    await addin.host.settled();
    expect(results.at(-1)).toEqual([1, REFUSED]);
    set(CARD);
    await expect.poll(() => results.at(-1)).toEqual([1, CARD]);
  });

  it("[U12] a streaming function with an entity among its arguments is not called", async () => {
    await start();
    addin.host.weather.entityArgumentsUnheard = true;
    const called: unknown[] = [];
    addin.CustomFunctions.associate("STROOM", (...given: unknown[]) => called.push(given));
    addin.host.customFunctions.call({ ...streaming, id: 1, args: [[[CARD]]] });
    await addin.host.settled();
    expect([called, results.at(-1)]).toEqual([[], [1, { error: "#BUSY!" }]]);
    expect(await take(CARD)).toMatchObject(CARD);
  });
});
