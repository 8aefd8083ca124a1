import { type ObjectType, reference, itemNotFound, text } from "../protocol";

/** Pictures, text boxes and drawings: this host knows that they are there, and their names. */
export const shapeCollectionObject: ObjectType<"ShapeCollection"> = {
  items: (sheet) => sheet.shapes.map((shape) => reference("Shape", shape)),
  item: (sheet, key) => {
    const wanted = text(key, "ShapeCollection.getItem");
    const shape = sheet.shapes.find(({ id, name }) => id === wanted || name === wanted);
    if (!shape) throw itemNotFound("ShapeCollection.getItem");
    return reference("Shape", shape);
  },
  methods: { GetCount: (sheet) => sheet.shapes.length },
};

export const shapeObject: ObjectType<"Shape"> = {
  id: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id }, Name: { get: ({ name }) => name } },
};
