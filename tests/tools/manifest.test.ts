// @vitest-environment jsdom
import fs from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import { manifestFaults } from "./manifest-lint";

const manifest = fs.readFileSync("manifest.xml", "utf8");

describe("manifest.xml", () => {
  test("has nothing that Excel or the store would refuse", () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  test("is read by Microsoft's own package as what it is", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect(info).toMatchObject({
      displayName: "Banenafspraak",
      defaultLocale: "en-US",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
    });
  });

  test("asks for Excel LTSC 2021 and no newer", () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
    expect(Object.fromEntries(sets.map(([, name, version]) => [name, version]))).toEqual({
      SharedRuntime: "1.1",
      ExcelApi: "1.14",
      CustomFunctionsRuntime: "1.3",
    });
  });

  test("points at files that the build makes or copies", () => {
    const files = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"<]+)/g)].map(
      ([, file]) => file,
    );
    const icons = files.filter((file) => file?.startsWith("assets/"));
    expect(icons.filter((file) => !fs.existsSync(`assets/icons/${file?.slice(7)}`))).toEqual([]);
    expect([...new Set(files)].filter((file) => !file?.startsWith("assets/")).sort()).toEqual([
      "functions-nl.json",
      "functions.js",
      "functions.json",
      "help.html",
      "hulp.html",
      "taskpane.html",
    ]);
  });

  test.each([
    [
      "a resource that is not there",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Nope"/>',
    ],
    ["an id that is used twice", 'id="Tab.Label" Def', 'id="Group.Label" Def'],
    [
      "an address without https",
      "https://localhost:3000/assets/icon-32.png",
      "http://localhost:3000/i.png",
    ],
    ["an icon without its 80 pixels", '<bt:Image size="80" resid="Icon.80"/>', ""],
    ["an icon of a size Excel has not", 'size="16"', 'size="17"'],
    ["an unknown requirement set", '"SharedRuntime"', '"SharedRuntimeX"'],
    ["a version below 1", "1.0.0.0", "0.9.0.0"],
    ["a text without its Dutch", '<bt:Override Locale="nl-NL" Value="Deelvenster"/>', ""],
    [
      "a pane of its own beside the shared runtime",
      "<FunctionName>",
      "<TaskpaneId>x</TaskpaneId><FunctionName>",
    ],
    ["a runtime that does not stay", 'lifetime="long"', 'lifetime="short"'],
    ["broken XML", "</OfficeApp>", ""],
  ])("a manifest with %s is refused", (_, found, replacement) => {
    expect(manifest).toContain(found);
    expect(manifestFaults(manifest.replace(found, replacement))).not.toEqual([]);
  });
});
