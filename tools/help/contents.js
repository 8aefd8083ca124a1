import fs from "node:fs";

const read = (file) => JSON.parse(fs.readFileSync(new URL(file, import.meta.url), "utf8"));

/** What stands on which page, in every language: groups, errors, related functions and figures. */
export const contents = read("contents.json");

/** The tables of figures that examples calculate with. */
export const figures = read("figures.json");
