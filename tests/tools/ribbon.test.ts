// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readManifest } from "office-host/playground/page/ribbon";

const xml = readFileSync("manifest.xml", "utf8");
const serve = (url: string) => new URL(url).pathname;

describe("the ribbon", () => {
  it("has the manifest's buttons in the user's language, each with what it does", () => {
    const dutch = readManifest(xml, "nl-NL", serve);
    expect(dutch.buttons.map(({ label, action }) => [label, action.kind])).toEqual([
      ["Deelvenster", "pane"],
      ["Overzicht", "function"],
      ["Alle bladen", "function"],
      ["Controle", "function"],
      ["Sectorblad", "function"],
      ["Waarom dit getal?", "function"],
      ["Voorbeeldgegevens", "function"],
    ]);
    expect(dutch.tab).toBe("Banenafspraak");
    expect(dutch.namespace).toBe("BANEN");
    const english = readManifest(xml, "en-US", serve);
    expect(english.buttons.map(({ label }) => label)).not.toEqual(
      dutch.buttons.map(({ label }) => label),
    );
  });

  it("finds icons, page and functions where this server has them", () => {
    const { buttons, paneUrl, functionsUrl } = readManifest(xml, "nl-NL", serve);
    expect(paneUrl).toBe("/taskpane.html");
    expect(functionsUrl).toMatch(/^\/functions.*\.json$/);
    for (const { icon, tip } of buttons) {
      expect(icon).toMatch(/^\/assets\/.*32\.png$/);
      expect(tip).not.toBe("");
    }
  });
});
