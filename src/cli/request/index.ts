export { CliError } from "./cli-error";
export type { ReadLetterRequest } from "./letter-request";
export { localeAsked, parseRequest, textsFor } from "./request";
export type { CliLocale, ReportRequest, Request } from "./request";
export type { SharingRequest } from "./sharing-request";
