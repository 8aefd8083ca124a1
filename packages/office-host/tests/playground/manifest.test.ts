// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { functionNamespace } from "../../src/node/function-namespace";
import { readManifest } from "../../src/playground/page/ribbon/read-manifest";

const xml = readFileSync(path.join(import.meta.dirname, "../fixtures/addin/manifest.xml"), "utf8");
const serve = (url: string) => new URL(url).pathname;

it("a manifest's ribbon is read in the user's language, the default text where it has no own", () => {
  expect(readManifest(xml, "nl-NL", serve)).toEqual({
    tab: "Contoso",
    buttons: [
      {
        id: "ShowPane",
        label: "Deelvenster",
        tip: "Shows the pane",
        icon: "/assets/icon-32.png",
        action: { kind: "pane" },
      },
      {
        id: "Sum",
        label: "Optellen",
        tip: "Adds up what is selected",
        icon: "/assets/icon-32.png",
        action: { kind: "function", name: "sum" },
      },
    ],
    paneUrl: "/pane.html",
    functionsUrl: "/functions.json",
    namespace: "CONTOSO",
  });
});

it("Node finds the functions' namespace in the same manifest", () => {
  expect(functionNamespace(xml)).toBe("CONTOSO");
});
