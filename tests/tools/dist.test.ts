import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const DIST = "build/dist";
/** The metadata of a language and the folder of its help pages. */
const HELP = [
  ["functions-nl.json", "hulp"],
  ["functions.json", "help"],
] as const;
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

  test("has a help page for every function in each language, where Excel's dialogue leads", () => {
    for (const [metadata, folder] of HELP) {
      const { functions } = JSON.parse(read(metadata)) as {
        functions: { id: string; helpUrl: string }[];
      };
      const pages = functions.map(({ id }) => `${folder}/${id.toLowerCase()}.html`);
      expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
        pages.map((page) => `https://localhost:3000/${page}`),
      );
      const found = files().filter((file) => file.startsWith(folder));
      expect(found.sort()).toEqual([`${folder}.html`, ...pages].sort());
    }
  });

  test("has help pages without scripts, whose every link leads to a page", () => {
    for (const file of files().filter((name) => /^(hulp|help)/.test(name))) {
      const html = read(file);
      expect(html).toMatch(file.startsWith("hulp") ? /<html lang="nl">/ : /<html lang="en">/);
      expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/<script|javascript:|undefined|\[object/);
      const links = [...html.matchAll(/href="([^"#]+)"/g)].map(([, to = ""]) =>
        path.join(path.dirname(file), to),
      );
      expect(links.length).toBeGreaterThan(2);
      expect(links.filter((to) => !files().includes(to))).toEqual([]);
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
