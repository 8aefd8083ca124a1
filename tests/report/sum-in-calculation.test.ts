import { expect, test } from "vitest";
import { sumOrganisations } from "../../src/domain/organisations/sum-organisations";
import { sumExpression } from "../../src/report/expressions/sum-expression";
import { organisationRow as row } from "../fixtures/organisations";
import { onHost } from "../fixtures/on-host";

test("the sum in the sheet is the sum as read, and follows what is filled in later", async () => {
  const cells = ["12,5 fta", "n.b.", 20, 7.25] as const;
  const rows = cells.map((realised, i) => row(i + 2, `Organisatie ${i}`, { realised }));
  const { realised } = sumOrganisations(rows).figures[0] ?? {};
  const expression = realised ? sumExpression(realised) : null;
  const host = await onHost([[null]]);
  const formula = `=${String(expression).replaceAll("Opgave!", "Cijfers!")}`;
  await host.type("D2", [...cells.map((cell) => [cell])]);
  await host.type("H1", [[formula]]);
  expect(host.show("H1")).toBe(39.75);
  expect(realised?.value).toBe(39.75);
  await host.type("D3", [[100]]);
  expect(host.show("H1")).toBe(139.75);
  await host.type("D2", [[12]]);
  expect(host.show("H1")).toBe(139.25);
});
