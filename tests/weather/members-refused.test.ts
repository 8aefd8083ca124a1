import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HostErrorCode } from "office-host/batch/protocol";
import type { Session } from "../../src/cli/session/session";
import { workbookContents } from "../office/workbook-state";
import { about, DOINGS, OURS, withoutMoment, type Doing } from "./busy-session";
import { EXCEL_CODES } from "./error-codes";

/** Some of the members each time; with `WEATHER=long` all of them, each with four codes. */
const isLong = process.env["WEATHER"] === "long";
const EVERY = isLong ? 1 : 4;
const ROUNDS = isLong ? 4 : 1;
const SHEETS = 6;

const doing = DOINGS["refresh"] as Doing;
/** Reading the workbook's state takes as long as making sheets: one session serves all. */
let session: Session;
let finished: string;
/** What is used when six sheets are refreshed, in the order in which it is first used. */
let dressing: readonly string[];
let others: readonly string[];
const tried = { dressing: 0, others: 0, codes: new Set<string>() };

beforeAll(async () => {
  session = await about(doing);
  const { host } = session;
  host.membersUsed.clear();
  host.membersUsedBehindTrace.clear();
  expect(await refresh()).toMatchObject({ kind: "made", undressed: [] });
  finished = contents();
  dressing = [...host.membersUsedBehindTrace];
  others = [...host.membersUsed].filter((member) => !host.membersUsedBehindTrace.has(member));
  expect(await refresh()).toMatchObject({ kind: "made", undressed: [] });
  expect(contents()).toBe(finished);
}, 60_000);
afterAll(() => {
  session.close();
  const { codes, ...counts } = tried;
  console.info(
    ...["Members refused in turn on six sheets:", counts.dressing, "times,", dressing.length],
    ...["used to dress; and", counts.others, "times,", others.length, "used otherwise; with"],
    ...[codes.size, "codes - sheets lost: 0"],
  );
});

const refresh = async (): Promise<{ readonly kind: string }> => {
  const outcome = await doing.act(session);
  await session.settled();
  return outcome;
};
const contents = (): string => withoutMoment(workbookContents(session.workbook));

/** Where it first differs from finished sheets: all of it is long. */
function difference(): string {
  const now = contents();
  if (now === finished) return "";
  const at = [...now].findIndex((character, index) => character !== finished[index]);
  return `${now.slice(at - 200, at + 200)}\nfor ${finished.slice(at - 20, at + 100)}`;
}

/** Each member that is tried with its code: another code each time. */
const turns = (members: readonly string[]): (readonly [string, HostErrorCode])[] =>
  Array.from({ length: ROUNDS }, (_, round) =>
    members.flatMap((member, index) => {
      const code = EXCEL_CODES[(index + 11 * round) % EXCEL_CODES.length] ?? "AccessDenied";
      return index % EVERY === 0 ? [[member, code] as const] : [];
    }),
  ).flat();

describe("six sheets, when Excel refuses one member", () => {
  test("that dresses them, with any code: they stand whole, and a remark says so", async () => {
    expect(session.workbook.sheets.filter(({ name }) => name === OURS)).toHaveLength(1);
    expect(session.workbook.sheets).toHaveLength(SHEETS + 2);
    expect(dressing.length).toBeGreaterThan(60);
    for (const [member, code] of turns(dressing)) {
      const grant = session.host.refuse({ member, code, behindTrace: true });
      const outcome = await refresh();
      grant();
      const what = `${member} ${code}: ${JSON.stringify(outcome)}`;
      expect(outcome.kind, what).toBe("made");
      expect(session.addin.remark(outcome as never), what).toMatch(/\.$/);
      expect(difference(), what).toBe("");
      tried.dressing++;
      tried.codes.add(code);
    }
  }, 600_000);

  test("their names: the earlier ones stand, and the sentence says how to go on", async () => {
    const grant = session.host.refuse({ member: "Worksheet.name", code: "InvalidArgument" });
    const outcome = await refresh();
    grant();
    expect(outcome).toEqual({ kind: "failed", problem: { code: "renaming-refused" } });
    expect(difference()).toBe("");
  });

  test("any other: the sheets stand whole, new ones or the earlier ones", async () => {
    for (const [member, code] of turns(others)) {
      const grant = session.host.refuse({ member, code });
      const outcome = await refresh();
      grant();
      // While it cannot be read cells say so; once it can they have their figures again.
      await session.addin.read();
      await session.settled();
      const what = `${member} ${code}: ${JSON.stringify(outcome)}`;
      expect(["made", "failed"], what).toContain(outcome.kind);
      // What cannot even be deleted is named, and goes the next time.
      if (what.includes("half-made")) expect(await refresh(), what).toMatchObject({ kind: "made" });
      expect(difference(), what).toBe("");
      tried.others++;
      tried.codes.add(code);
    }
  }, 600_000);
});
