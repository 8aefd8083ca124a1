import type { ClassName } from "./targets";

/** Which version of ExcelApi brought a class, and which of its members came at another time. */
export const apiSets: Readonly<
  Partial<
    Record<
      ClassName,
      { readonly all?: string; readonly members?: Readonly<Record<string, string>> }
    >
  >
> = {};
