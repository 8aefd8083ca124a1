import { text, itemNotFound, reference, type ObjectType } from "../protocol";

/** Remarks on cells that can be answered: this host knows that they are there, and what they say. */
export const commentCollectionObject: ObjectType<"CommentCollection"> = {
  items: (sheet) => sheet.comments.map((comment) => reference("Comment", comment)),
  item: (sheet, key) => {
    const wanted = text(key, "CommentCollection.getItem");
    const comment = sheet.comments.find(({ id }) => id === wanted);
    if (!comment) throw itemNotFound("CommentCollection.getItem");
    return reference("Comment", comment);
  },
  methods: { GetCount: (sheet) => sheet.comments.length },
};

export const commentObject: ObjectType<"Comment"> = {
  id: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id }, Content: { get: ({ content }) => content } },
};
