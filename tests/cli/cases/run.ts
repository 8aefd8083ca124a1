// `npx tsx tests/cli/cases/run.ts [PART OF A NAME]`: a table of what is read in the cases from practice.
import { casesFromPractice, judgeCase, readCase } from "./case-from-practice";

const [part = ""] = process.argv.slice(2);
for (const { name, file, expected } of casesFromPractice()) {
  if (!name.includes(part)) continue;
  const read = await readCase(file);
  const { outcome, details } = judgeCase(expected, read);
  console.log(`${outcome.padEnd(6)} ${name.padEnd(44)} ${details.join("; ")}`);
  if (part === "" || typeof read === "string") continue;
  for (const { label, year, target, realised, statedRate } of read.figures)
    console.log(`         ${[label, year, target, realised, statedRate].join("\t")}`);
  for (const { cell, severity, message } of read.findings)
    console.log(`         ${severity} ${cell}: ${message}`);
}
