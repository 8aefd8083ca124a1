import type { Sheet } from "../../model";
import type { BatchContext } from "./batch-context";
import type { ClassName, Targets } from "./targets";

/** An object of the model seen as one of Excel's classes: what an object path leads to. */
export class Reference<Name extends ClassName = ClassName> {
  constructor(
    readonly className: Name,
    readonly target: Targets[Name],
  ) {}

  is<Other extends ClassName>(className: Other): this is Reference<Other> {
    return (this.className as ClassName) === className;
  }
}

/** A member as Excel names it in `debugInfo.errorLocation`: `Range.numberFormat`. */
export function memberName(object: Reference, name: string): string {
  return `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The same, as a function: `reference("Range", {sheet, area})`. */
export function reference<Name extends ClassName>(
  className: Name,
  target: Targets[Name],
): Reference<Name> {
  return new Reference(className, target);
}

export interface Property<Target> {
  /** As JSON takes it. */
  readonly get?: (target: Target, context: BatchContext) => unknown;
  readonly set?: (target: Target, value: unknown, context: BatchContext) => void;
}

export type Method<Target> = (
  target: Target,
  args: readonly unknown[],
  context: BatchContext,
) => unknown;

/** What one of Excel's classes lets the add-in do. Members are named as on the wire. */
export interface ObjectType<Name extends ClassName> {
  /** Whose cells and drawings this is: on a protected sheet Excel refuses to change it. */
  readonly sheetOf?: (target: Targets[Name]) => Sheet;
  /** The methods that change it. */
  readonly writes?: readonly string[];
  /** Given when the object is made, so that Office.js finds it again. */
  readonly id?: (target: Targets[Name]) => string;
  readonly properties?: Readonly<Record<string, Property<Targets[Name]>>>;
  /** Objects below this one; `null` for a null object. */
  readonly children?: Readonly<
    Record<string, (target: Targets[Name], context: BatchContext) => Reference | null>
  >;
  readonly methods?: Readonly<Record<string, Method<Targets[Name]>>>;
  /** Of a collection: everything in it. */
  readonly items?: (target: Targets[Name], context: BatchContext) => readonly Reference[];
  /** Of a collection: the indexer behind `getItem`. */
  readonly item?: (target: Targets[Name], key: unknown, context: BatchContext) => Reference;
}
