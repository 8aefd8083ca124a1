import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const { scripts, version, engines } = JSON.parse(fs.readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
  readonly engines: { readonly node: string };
};
const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0");
const documents = tracked.filter((file) => file.endsWith(".md") && fs.existsSync(file));
const read = (file: string) => fs.readFileSync(file, "utf8");
const workflows = fs.readdirSync(".github/workflows");

describe("the documents of the repository", () => {
  test("lead only to files that are there", () => {
    const dead = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, to = ""]) => path.join(path.dirname(file), to))
        .filter((to) => !fs.existsSync(to))
        .map((to) => `${file}: ${to}`),
    );
    expect(dead).toEqual([]);
  });

  test("name only npm commands that exist", () => {
    const unknown = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)]
        .map(([, name = ""]) => name)
        .filter((name) => !(name in scripts))
        .map((name) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test("name in CONTRIBUTING only files and folders that are there", () => {
    const named = [...read("CONTRIBUTING.md").matchAll(/`((?:src|tests|tools|docs)\/[\w./-]+)`/g)];
    expect(named.length).toBeGreaterThan(8);
    expect(named.map(([, file = ""]) => file).filter((file) => !fs.existsSync(file))).toEqual([]);
  });

  test("have each decision in the list of decisions", () => {
    const list = read("docs/decisions/README.md");
    const decisions = fs.readdirSync("docs/decisions").filter((file) => /^\d/.test(file));
    expect(decisions.length).toBeGreaterThan(9);
    for (const file of decisions) {
      expect(list).toContain(`(${file})`);
      const headings = [...read(`docs/decisions/${file}`).matchAll(/^## (.+)$/gm)].map((m) => m[1]);
      expect(headings, file).toEqual([
        "The question",
        "What was weighed",
        "What was chosen",
        "What would change it",
      ]);
    }
  });

  test("tell in the changelog what this version brings", () => {
    expect(/^## (\S+)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
  });
});

describe("the workflows", () => {
  test("are YAML with jobs that may only read, but where a job says more", () => {
    expect(workflows).toEqual(["ci.yml", "codeql.yml", "release.yml"]);
    for (const file of workflows) {
      const workflow = parse(read(`.github/workflows/${file}`), { strict: true });
      expect(workflow.permissions, file).toEqual({ contents: "read" });
      for (const job of Object.values<object>(workflow.jobs))
        expect(job, file).toHaveProperty("timeout-minutes");
    }
  });

  test("run the tests on the oldest Node that we promise, and on newer ones", () => {
    const { jobs } = parse(read(".github/workflows/ci.yml"));
    expect(jobs.test.strategy.matrix.node).toEqual([20, 22, 24]);
    expect(engines.node).toMatch(/^>=20\b/);
  });

  test("release with scripts that exist", () => {
    const used = [...read(".github/workflows/release.yml").matchAll(/npm run (\w+)/g)];
    expect(used.map(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});
