export { SheetsCard } from "./sheets-card";
