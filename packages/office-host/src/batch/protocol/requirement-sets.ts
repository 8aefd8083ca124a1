import apiSetsData from "./api-sets.json";
import { HostError } from "./host-error";
import type { ClassName } from "./targets";

interface ClassSets {
  /** When the class came; 1.1 when unset. */
  readonly all?: string;
  /** Members that came at another time, by their names on the wire. */
  readonly members?: Readonly<Record<string, string>>;
}

/**
 * Which version of ExcelApi brought what this host knows. From the remarks in `@types/office-js`,
 * with which a test compares it.
 */
const apiSets: Readonly<Partial<Record<ClassName, ClassSets>>> = apiSetsData;

/** Newest versions the host declares, by requirement set: `{ExcelApi: "1.15"}`. */
export type DeclaredSets = Readonly<Record<string, string>>;

/** What an Excel of the web with Office.js 1.1.110 declares, as far as this host goes. */
export const defaultSets: DeclaredSets = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  CompressedFile: "1.1",
  DocumentEvents: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.2",
};

/** Knows which members the declared sets hold; Office.js asks the same of its own side. */
export class RequirementSets {
  readonly #declared: ReadonlyMap<string, string>;

  constructor(readonly declared: DeclaredSets) {
    this.#declared = new Map(
      Object.entries(declared).map(([name, version]) => [name.toLowerCase(), version]),
    );
  }

  has(set: string, version: string): boolean {
    const declared = this.#declared.get(set.toLowerCase());
    return declared !== undefined && compareVersions(declared, version) >= 0;
  }

  /** Whether the add-in may use this member. `name` as on the wire. */
  allow(className: ClassName, name: string): boolean {
    return this.has("ExcelApi", apiSetOf(className, name));
  }

  /** @throws HostError `ApiNotFound` when the member belongs to no declared set */
  require(className: ClassName, name: string): void {
    if (!this.allow(className, name))
      throw new HostError(
        "ApiNotFound",
        `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      );
  }

  /** As Office.js takes it from the app context: set names in lower case. */
  matrix(): string {
    return JSON.stringify(Object.fromEntries(this.#declared));
  }
}

/** The version of ExcelApi that brought a member; members of Office.js itself count as 1.1. */
export function apiSetOf(className: ClassName, name: string): string {
  const sets = apiSets[className];
  return sets?.members?.[name] ?? sets?.all ?? "1.1";
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
