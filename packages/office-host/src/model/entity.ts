/**
 * A card in a cell, in the JSON of Excel's data types
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-concepts, "Entity values").
 */
export interface Entity {
  readonly type: "Entity";
  /** What its cell shows. */
  readonly text: string;
  /** Its fields by name, each in the JSON of Excel's data types: see `fromDataType`. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** How its card is laid out; nothing here looks at it. */
  readonly layouts?: unknown;
}

/** What an entity is to whatever knows no entities: `Range.values` gives this (same page). */
export const ENTITY_BASIC_VALUE = "#VALUE!" as const;

export function isEntity(value: unknown): value is Entity {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Entity";
}
