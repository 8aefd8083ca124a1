export {
  commentCollectionObject,
  commentObject,
  commentReplyCollectionObject,
  commentReplyObject,
} from "./comment-object";
export { worksheetFreezePanesObject } from "./freeze-panes-object";
export { headerFooterGroupObject, headerFooterObject } from "./header-footer-object";
export { pageLayoutObject } from "./page-layout-object";
export { worksheetProtectionObject } from "./protection-object";
export { shapeCollectionObject, shapeObject } from "./shape-object";
export { worksheetCollectionObject } from "./worksheet-collection-object";
export { worksheetObject } from "./worksheet-object";
