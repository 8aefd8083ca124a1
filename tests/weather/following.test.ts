import { afterAll, describe, expect, test } from "vitest";
import type { FailurePlan } from "office-host/channel";
import { Workbook } from "office-host/model";
import type { SourceState } from "../../src/actions/source/source-state";
import { sheetOf, typeIn } from "../office/small-workbook";
import { CHANNEL_CODES, EXCEL_CODES } from "./error-codes";
import { followingStore, type FollowingStore } from "./following-store";

const ROWS = [
  ["Sector", "Jaar", "Doel", "Realisatie"],
  ["Politie", 2023, 713, 387],
  ["Gemeenten", 2023, 5250, 6320],
] as const;
const [ONE, OTHER] = ["Cijfers", "Concept"] as const;

/** A few of the codes each time, all of them with `WEATHER=long`. */
const some = <Code>(codes: readonly Code[]): Code[] =>
  codes.filter((_, index) => process.env["WEATHER"] === "long" || index % 5 === 0);

let tried = 0;
afterAll(() => console.info("Faults and edits of choosing and following:", tried, "- wrong: 0"));

/** Two tables that differ, so that the user has to choose. */
function twoTables(): Workbook {
  const workbook = new Workbook(ONE);
  workbook.addSheet(OTHER);
  for (const [sheet, more] of [
    [ONE, 0],
    [OTHER, 100],
  ] as const)
    ROWS.forEach((row, down) =>
      row.forEach((value, across) => {
        const typed = typeof value === "number" && across > 1 ? value + more : value;
        typeIn(workbook, sheet, `${"ABCD"[across] ?? ""}${down + 1}`, typed);
      }),
    );
  return workbook;
}

interface Doing {
  /** Begun and chosen, or not yet. */
  readonly prepare: (following: FollowingStore) => Promise<unknown>;
  readonly act: (following: FollowingStore) => Promise<unknown>;
}

const start = ({ store }: FollowingStore) => store.start();

async function choose({ store }: FollowingStore): Promise<void> {
  const state = store.get();
  const [other] = state.kind === "ready" ? state.others : [];
  if (other) await store.choose(other);
}

const DOINGS: Readonly<Record<string, Doing>> = {
  "beginning to follow": { prepare: () => Promise.resolve(), act: start },
  choosing: { prepare: start, act: choose },
  following: {
    prepare: async (following) => {
      await start(following);
      await choose(following);
    },
    act: async ({ host }) => {
      typeIn(host.workbook, OTHER, "D2", 555);
      await host.settled();
    },
  },
};

/** How many batches it takes when nothing comes in between. */
async function batchesOf(doing: Doing): Promise<number> {
  let batches = 0;
  await trying(
    doing,
    ({ host }) => host.beforeBatch(() => batches++),
    () => Promise.resolve(),
  );
  return batches;
}

async function trying(
  doing: Doing,
  trouble: (following: FollowingStore) => (() => void) | undefined,
  then: (following: FollowingStore, what: SourceState) => Promise<void>,
): Promise<void> {
  const following = await followingStore(twoTables());
  try {
    await doing.prepare(following);
    await following.host.settled();
    const end = trouble(following);
    await doing.act(following);
    await following.host.settled();
    end?.();
    tried++;
    await then(following, following.store.get());
  } finally {
    following.stop();
  }
}

function failing(host: FollowingStore["host"], plan: FailurePlan): undefined {
  host.failBatch(plan);
}

const figuresOf = (state: SourceState) =>
  state.kind === "ready"
    ? {
        ...{ sheet: state.source.sheet, decided: state.decided },
        realised: state.source.figures.map(({ realised }) => realised?.value),
      }
    : state.kind;

/** What a state must be: that of the workbook as it is now, or a failure that the pane tells of. */
async function expectRight({ host, store }: FollowingStore, now: SourceState): Promise<void> {
  const right = await store.refresh();
  expect(right.kind, JSON.stringify(right).slice(0, 200)).not.toBe("failed");
  const untrue = [
    "workbook-protected",
    "sheet-protected",
    "sheet-hidden",
    "no-source",
    "half-made",
  ];
  if (now.kind === "failed") expect(untrue).not.toContain(now.problem.code);
  else expect(figuresOf(now)).toEqual(figuresOf(right));
  // It follows again by itself.
  if (right.kind !== "ready" || right.source.sheet === null) return;
  typeIn(host.workbook, right.source.sheet, "D3", 6000);
  await host.settled();
  const after = store.get();
  expect(after.kind === "ready" && after.source.figures.at(-1)?.realised?.value).toBe(6000);
}

describe.each(Object.entries(DOINGS))("%s", (name, doing) => {
  test("with each of Excel's codes, in each batch in turn: never wrong in silence", async () => {
    const batches = await batchesOf(doing);
    expect(batches).toBeGreaterThan(1);
    for (const [index, code] of some([...EXCEL_CODES, ...CHANNEL_CODES]).entries()) {
      const plan: FailurePlan = { nth: 1 + (index % batches), code, answerLost: index % 3 === 0 };
      await trying(doing, ({ host }) => failing(host, plan), expectRight);
    }
  }, 120_000);

  test("while the user edits between two batches", async () => {
    const edits: readonly ((workbook: Workbook) => unknown)[] = [
      (workbook) => typeIn(workbook, OTHER, "C3", 4321),
      (workbook) => workbook.renameSheet(sheetOf(workbook, OTHER), "Definitief"),
      (workbook) => workbook.deleteSheet(sheetOf(workbook, ONE)),
      (workbook) => workbook.deleteSheet(sheetOf(workbook, OTHER)),
      (workbook) => workbook.moveSheet(sheetOf(workbook, OTHER), 0),
    ];
    const batches = await batchesOf(doing);
    for (const edit of edits)
      for (let nth = 1; nth <= batches; nth++) {
        let batch = 0;
        const trouble = ({ host }: FollowingStore) =>
          host.beforeBatch(() => void (++batch === nth && edit(host.workbook)));
        await trying(doing, trouble, expectRight);
      }
  }, 120_000);

  test("what was chosen is kept, whatever fails", async () => {
    if (name === "beginning to follow") return;
    for (const code of some(EXCEL_CODES))
      await trying(
        doing,
        ({ host }) => failing(host, { nth: 1, code }),
        async ({ store }) => {
          const state = await store.refresh();
          expect(figuresOf(state)).toMatchObject({ sheet: OTHER, decided: true });
        },
      );
  }, 120_000);
});
