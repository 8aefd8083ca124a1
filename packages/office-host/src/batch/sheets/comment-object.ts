import { newId, type Area, type Comment } from "../../model";
import { areaOfReference, cellCount } from "../cells";
import {
  count,
  flag,
  text,
  invalidArgument,
  itemNotFound,
  Reference,
  reference,
  type BatchContext,
  type CommentTarget,
  type ObjectType,
  type Targets,
} from "../protocol";

type Target = Targets["CommentCollection"];
const at = (member: string) => `CommentCollection.${member}`;

/** Remarks on cells that can be answered. They are not drawn, nor read from files. */
export const commentCollectionObject: ObjectType<"CommentCollection"> = {
  items: (target) => commentsOf(target).map((each) => reference("Comment", each)),
  item: (target, key) => found(byId(target, key), "getItem"),
  methods: {
    Add: addComment,
    GetCount: (target) => commentsOf(target).length,
    GetItemAt: (target, [index]) =>
      found(commentsOf(target)[count(index, at("getItemAt"))], "getItemAt"),
    GetItemOrNullObject: (target, [key]) => {
      const comment = byId(target, key);
      return comment ? reference("Comment", comment) : null;
    },
    GetItemByCell: (target, [cell]) => {
      const { sheet, area } = cellOf(target, cell, "getItemByCell");
      const comment = sheet.comments.find((each) => isAt(each.cell, area));
      return found(comment && { sheet, comment }, "getItemByCell");
    },
  },
};

export const commentObject: ObjectType<"Comment"> = {
  id: ({ comment }) => comment.id,
  sheetOf: ({ sheet }) => sheet,
  writes: ["Delete"],
  properties: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => void (comment.content = text(value, "Comment.content")),
    },
    ContentType: { get: () => "Plain" },
    Resolved: {
      get: ({ comment }) => comment.resolved === true,
      set: ({ comment }, value) => void (comment.resolved = flag(value, "Comment.resolved")),
    },
    AuthorName: { get: () => AUTHOR.name },
    AuthorEmail: { get: () => AUTHOR.email },
    CreationDate: { get: ({ comment }) => comment.created ?? new Date(0).toISOString() },
  },
  children: { Replies: (target) => reference("CommentReplyCollection", target) },
  methods: {
    Delete: ({ sheet, comment }) => void sheet.comments.splice(sheet.comments.indexOf(comment), 1),
    GetLocation: ({ sheet, comment }) =>
      reference("Range", { sheet, area: comment.cell ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
    UpdateMentions: ({ comment }, [content]) => void (comment.content = wordsOf(content)),
  },
};

export const commentReplyCollectionObject: ObjectType<"CommentReplyCollection"> = {
  items: (target) => replies(target).map((each) => reference("CommentReply", each)),
  item: (target, key) => {
    const reply = replies(target).find((each) => each.reply.id === key);
    if (!reply) throw itemNotFound("CommentReplyCollection.getItem");
    return reference("CommentReply", reply);
  },
  methods: {
    Add(target, [content]) {
      const reply = newComment(content, target.comment.cell);
      (target.comment.replies ??= []).push(reply);
      return reference("CommentReply", { ...target, reply });
    },
    GetCount: (target) => replies(target).length,
    GetItemAt: (target, [index]) => {
      const reply = replies(target)[count(index, "CommentReplyCollection.getItemAt")];
      if (!reply) throw itemNotFound("CommentReplyCollection.getItemAt");
      return reference("CommentReply", reply);
    },
  },
};

export const commentReplyObject: ObjectType<"CommentReply"> = {
  id: ({ reply }) => reply.id,
  properties: {
    Id: { get: ({ reply }) => reply.id },
    Content: {
      get: ({ reply }) => reply.content,
      set: ({ reply }, value) => void (reply.content = text(value, "CommentReply.content")),
    },
    ContentType: { get: () => "Plain" },
    AuthorName: { get: () => AUTHOR.name },
    AuthorEmail: { get: () => AUTHOR.email },
    CreationDate: { get: ({ reply }) => reply.created ?? new Date(0).toISOString() },
    Resolved: { get: ({ comment }) => comment.resolved === true },
  },
  methods: {
    Delete: ({ comment, reply }) => {
      comment.replies = comment.replies?.filter((each) => each !== reply) ?? [];
    },
    GetParentComment: ({ sheet, comment }) => reference("Comment", { sheet, comment }),
  },
};

const AUTHOR = { name: "User", email: "user@example.com" };

function commentsOf({ workbook, sheet }: Target): CommentTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));
}

const replies = (target: CommentTarget) =>
  (target.comment.replies ?? []).map((reply) => ({ ...target, reply }));

function byId(target: Target, key: unknown): CommentTarget | undefined {
  const wanted = text(key, at("getItem"));
  return commentsOf(target).find(({ comment }) => comment.id === wanted);
}

function found(target: CommentTarget | undefined, method: string) {
  if (!target) throw itemNotFound(at(method));
  return reference("Comment", target);
}

function addComment(target: Target, [cell, content]: readonly unknown[], context: BatchContext) {
  const { sheet, area } = cellOf(target, cell, "add");
  const comment = newComment(content, area);
  sheet.comments.push(comment);
  context.drawn(sheet);
  return reference("Comment", { sheet, comment });
}

function newComment(content: unknown, cell: Area | undefined): Comment {
  const created = new Date().toISOString();
  return { id: newId(), content: wordsOf(content), created, ...(cell ? { cell } : {}) };
}

/** A mention is an object with its words in `richContent`. */
function wordsOf(content: unknown): string {
  if (typeof content === "string") return content;
  return text((content as { richContent?: unknown } | null)?.richContent, at("add"));
}

/** @throws HostError InvalidArgument when it is not one cell, as Excel says of several */
function cellOf({ workbook, sheet }: Target, cell: unknown, method: string) {
  const target =
    cell instanceof Reference && cell.is("Range")
      ? cell.target
      : areaOfReference(workbook, text(cell, at(method)), sheet ?? workbook.active);
  if (!target || cellCount(target.area) !== 1) throw invalidArgument(at(method));
  return target;
}

const isAt = (cell: Area | undefined, { top, left }: Area): boolean =>
  cell?.top === top && cell.left === left;
