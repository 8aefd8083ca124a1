import { applicationObject } from "./applicationobject";
import type { ObjectType, Reference } from "./objecttype";
import { rangeObject } from "./rangeobject";
import type { ClassName } from "./targets";
import { workbookObject } from "./workbookobject";
import { worksheetCollectionObject } from "./worksheetcollectionobject";
import { worksheetObject } from "./worksheetobject";

type ObjectTypes = { readonly [Name in ClassName]?: ObjectType<Name> };

/** Everything of Excel's object model that this host knows, by class. */
export const objectTypes: ObjectTypes = {
  Application: applicationObject,
  Range: rangeObject,
  Workbook: workbookObject,
  Worksheet: worksheetObject,
  WorksheetCollection: worksheetCollectionObject,
};

/** The type of an object, whose members take the object's own target. */
export function typeOf(object: Reference): ObjectType<never> {
  // A reference pairs a class with its own target; the type cannot say so of a union.
  return objectTypes[object.className] as unknown as ObjectType<never>;
}
