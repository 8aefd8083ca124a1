import { expect, test } from "vitest";
import { declarationsFromMetadata } from "../../../src/calculation/calls/declarations-from-metadata";

test("the functions of a functions.json are declared with the manifest's namespace", () => {
  const parameters = [
    { name: "sector", type: "any", dimensionality: "matrix" },
    { name: "uren", type: "number", optional: true },
  ];
  const metadata = {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: [{ id: "DOEL", name: "DOEL", options: { stream: true }, parameters }, { id: "NU", name: "NU" }], // prettier-ignore
  };
  expect(declarationsFromMetadata(metadata, "BANEN")).toEqual([
    {
      ...{ id: "DOEL", name: "BANEN.DOEL", streaming: true, takesErrors: true, dataTypes: true },
      parameters: [
        { name: "sector", optional: false, dimensionality: "matrix", type: "any" },
        { name: "uren", optional: true, dimensionality: "scalar", type: "number" },
      ],
    },
    {
      ...{ id: "NU", name: "BANEN.NU", streaming: false, takesErrors: true, dataTypes: true },
      parameters: [],
    },
  ]);
});
