export {
  accountOf,
  accountOfFigures,
  accountTogether,
  openAccount,
  type Account,
  type OpenAccount,
  type Unread,
  unreadColumns,
  unreadRows,
} from "./account";
export { numbersOutside, sheetUnread, type Loose } from "./numbers-outside";
