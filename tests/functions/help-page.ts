import fs from "node:fs";
import { JSDOM } from "jsdom";

/** One example as a built help page shows it. */
export interface ShownExample {
  readonly formula: string;
  /** The cells that the formula fills, as their texts; an error shows its code. */
  readonly cells: readonly (readonly string[])[];
  /** What the page says that an error says. */
  readonly message: string | undefined;
}

export interface ShownPage {
  readonly title: string;
  readonly document: Document;
  /** The table that the examples calculate with, with its headers; none where they need none. */
  readonly figures: readonly (readonly string[])[];
  readonly examples: readonly ShownExample[];
}

const pages = new Map<string, ShownPage>();

/** What a reader sees on a built page of the help. */
export function helpPage(file: string): ShownPage {
  const known = pages.get(file) ?? parsed(file);
  pages.set(file, known);
  return known;
}

function parsed(file: string): ShownPage {
  // The style says nothing here, and takes jsdom longer than all the rest.
  const html = fs.readFileSync(`build/dist/${file}`, "utf8").replace(/<style>.*<\/style>/s, "");
  const { document } = new JSDOM(html).window;
  return {
    document,
    title: document.title,
    figures: rowsOf(document.querySelector("table.sheet tbody")),
    examples: [...document.querySelectorAll(".example")].map(exampleIn),
  };
}

/** What Excel's dialogue says of each function, by its id. */
export function descriptionsIn(metadata: string): ReadonlyMap<string, string> {
  const text = fs.readFileSync(`build/dist/${metadata}`, "utf8");
  const { functions } = JSON.parse(text) as { functions: { id: string; description: string }[] };
  return new Map(functions.map(({ id, description }) => [id, description]));
}

function exampleIn(item: Element): ShownExample {
  const spilled = rowsOf(item.querySelector("table"));
  return {
    formula: textOf(item.querySelector(".formula code")),
    cells: spilled.length > 0 ? spilled : [[textOf(item.querySelector("samp"))]],
    message: item.querySelector("q")?.textContent,
  };
}

function rowsOf(table: Element | null): string[][] {
  const rows = [...(table?.querySelectorAll("tr") ?? [])];
  return rows.map((row) => [...row.querySelectorAll("td")].map(textOf));
}

const textOf = (element: Element | null) => element?.textContent?.trim() ?? "";
