import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { MARK_KEY, WRITTEN_KEY } from "../../src/office/excel/our-mark";
import { CHOICE_KEY } from "../../src/office/excel/source-settings";

const DIST = "build/dist";
/** The metadata of a language, the folder of its help pages, and the pages that are no function's. */
const HELP = [
  ["functions-nl.json", "hulp", ["beheer", "privacy", "toegankelijkheid"]],
  ["functions.json", "help", ["administration", "privacy", "accessibility"]],
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
    expect(scripts.slice(1)).toEqual([
      expect.stringMatching(/^functions\.[0-9a-f]{12}\.js$/),
      expect.stringMatching(/^taskpane\.[0-9a-f]{12}\.js$/),
    ]);
  });

  test("has in each script's name the hash of it, so that an old one is never served", () => {
    const scripts = files().filter((file) => file.endsWith(".js") && file !== "functions.js");
    expect(scripts.length).toBeGreaterThan(4);
    for (const script of scripts) expect(script).toMatch(/^[\w-]+\.[0-9a-f]{12}\.js$/);
    // What the page loads later is named by the script that it loads first.
    const [first = ""] = scripts.filter((script) => script.startsWith("functions."));
    const named = [...read(first).matchAll(/"([0-9a-f]{12})"/g)].map(([, hash = ""]) => hash);
    const later = scripts.filter((script) => !/^(functions|taskpane)\./.test(script));
    expect([...new Set(named)].sort()).toEqual(later.map((script) => script.split(".")[1]).sort());
  });

  test("has the functions also under the name that the manifest gives them", () => {
    const [hashed = ""] = files().filter((file) => /^functions\.[0-9a-f]{12}\.js$/.test(file));
    expect(read("functions.js")).toBe(read(hashed));
  });

  test("asks nothing of any server and stores nothing in the browser, as its privacy page says", () => {
    // A method that is called fetch, `fetch(key) {`, is none.
    const ways =
      /localStorage|sessionStorage|indexedDB|document\.cookie|XMLHttpRequest|sendBeacon|WebSocket|EventSource|(?<![\w.])fetch\((?![^()]*\)\s*\{)|clipboard\.read/;
    for (const file of files().filter((name) => name.endsWith(".js")))
      expect(ways.exec(read(file))?.[0], file).toBeUndefined();
    expect(read("taskpane.html")).toContain("connect-src 'self'");
  });

  test("tells Office.js of every function in its metadata", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
    for (const { id } of functions)
      expect(read("functions.js")).toContain(`CustomFunctions.associate("${id}"`);
  });

  test("has a help page for every function in each language, where Excel's dialogue leads", () => {
    for (const [metadata, folder, guides] of HELP) {
      const { functions } = JSON.parse(read(metadata)) as {
        functions: { id: string; helpUrl: string }[];
      };
      const pages = functions.map(({ id }) => `${folder}/${id.toLowerCase()}.html`);
      expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
        pages.map((page) => `https://localhost:3000/${page}`),
      );
      const found = files().filter((file) => file.startsWith(folder));
      const others = guides.map((guide) => `${folder}/${guide}.html`);
      expect(found.sort()).toEqual([`${folder}.html`, ...pages, ...others].sort());
    }
  });

  test("leads from each help page to those for administrators, on privacy and on accessibility", () => {
    for (const [, folder, guides] of HELP)
      for (const file of files().filter((name) => name.startsWith(folder)))
        for (const guide of guides)
          expect(read(file), file).toMatch(new RegExp(`href="(${folder}/)?${guide}\\.html"`));
  });

  test("says to administrators the address that it was built for, and by what keys it is known", () => {
    for (const file of ["hulp/beheer.html", "help/administration.html"]) {
      expect(read(file)).toContain("https://localhost:3000/manifest.xml");
      for (const key of [CHOICE_KEY, MARK_KEY, WRITTEN_KEY]) expect(read(file)).toContain(key);
      expect(read(file)).not.toMatch(/\{\w+\}/);
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
