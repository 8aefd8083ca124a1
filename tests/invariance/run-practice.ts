import { PRACTICE_WORKBOOKS } from "../fixtures/practice/practice-workbooks";
import { judgePractice } from "./judge-practice";
import { noCounts } from "./try-variants";

/** Prints what is read in the shapes of practice, failures in full; whether none is wrong. */
export async function runPractice(): Promise<boolean> {
  const counts = noCounts();
  let failing = 0;
  for (const { name, truth, cells } of PRACTICE_WORKBOOKS) {
    const { outcome, details } = judgePractice(truth, await cells());
    counts[outcome]++;
    const fails = outcome === "silent" || (outcome === "said" && truth.or === undefined);
    if (fails) failing++;
    const mark = fails ? "FAILS" : "";
    if (outcome !== "same") console.log(`${mark.padEnd(6)}${outcome.padEnd(7)}${name}`);
    for (const detail of fails ? details.slice(0, 8) : [])
      console.log(`${" ".repeat(15)}${detail}`);
  }
  const { same, said, silent } = counts;
  console.log(`${same} read exactly, ${said} said, ${silent} wrong in silence; ${failing} failing`);
  return failing === 0;
}
