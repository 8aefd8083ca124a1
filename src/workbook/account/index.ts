export { openAccount } from "./open-account";
export type { OpenAccount } from "./open-account";
export { unreadColumns } from "./unread-columns";
