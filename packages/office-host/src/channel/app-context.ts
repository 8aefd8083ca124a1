import type { Locale, Workbook } from "../model";

/** What Office.js learns of its host before anything else. */
export interface AppContextInput {
  readonly workbook: Workbook;
  readonly locale: Locale;
  /** The declared requirement sets, as JSON: they alone decide `isSetSupported`. */
  readonly requirementMatrix: string;
}

/** The app number of Excel in Office.js. */
const EXCEL = 16;

export function appContext({ workbook, locale, requirementMatrix }: AppContextInput) {
  return {
    _id: "host",
    _appName: EXCEL,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://host.invalid/${encodeURIComponent(workbook.name)}`,
    _clientMode: 1,
    _settings: [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "host",
    _appInstanceId: "host",
    _requirementMatrix: requirementMatrix,
    _hostFullVersion: "16.0.17000.10000",
    _addinName: "",
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}
