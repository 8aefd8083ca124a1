import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const DIST = "build/dist";
const read = (file: string) => fs.readFileSync(path.join(DIST, file), "utf8");
const files = () =>
  fs
    .readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((file) => fs.statSync(path.join(DIST, file)).isFile());

describe("the add-in as built", () => {
  test("holds no Office.js: the page loads it from Microsoft", () => {
    expect(files().filter((file) => /office[^/]*\.js$/i.test(file))).toEqual([]);
    for (const file of files().filter((name) => name.endsWith(".js")))
      expect(read(file)).not.toMatch(/OSFPerformance|_createMethodObject/);
    expect(read("taskpane.html")).toContain(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
  });

  test("has every file that its manifest points at", () => {
    const manifest = read("manifest.xml");
    const wanted = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"<]+)/g)].map((m) => m[1]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((file) => !files().includes(file ?? ""))).toEqual([]);
  });

  test("loads its own scripts by relative addresses, functions before the pane", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]* src="([^"]+)"/g)].map(
      (m) => m[1],
    );
    expect(scripts.slice(1)).toEqual(["functions.js", "taskpane.js"]);
  });

  test("tells Office.js of every function in its metadata", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
    for (const { id } of functions)
      expect(read("functions.js")).toContain(`CustomFunctions.associate("${id}"`);
  });

  test("has a help page in each language with a section for every function", () => {
    const { functions } = JSON.parse(read("functions-nl.json")) as {
      functions: { id: string; helpUrl: string }[];
    };
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`https://localhost:3000/hulp.html#${id.toLowerCase()}`);
      for (const page of ["hulp.html", "help.html"])
        expect(read(page)).toContain(`<h2 id="${id.toLowerCase()}">`);
    }
  });

  test("has icons of the size that their names say", () => {
    const icons = files().filter((file) => file.endsWith(".png"));
    expect(icons.length).toBeGreaterThanOrEqual(5);
    for (const icon of icons) {
      const bytes = fs.readFileSync(path.join(DIST, icon));
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
