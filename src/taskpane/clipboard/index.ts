export type { RichText } from "./copy-rich";
export { copyText } from "./copy-text";
