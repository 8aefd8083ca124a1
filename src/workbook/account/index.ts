export { openAccount, type OpenAccount, unreadColumns } from "./account";
