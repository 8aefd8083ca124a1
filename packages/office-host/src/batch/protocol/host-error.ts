/** Codes of `Excel.ErrorCodes`, and a few of the channel; some it gives only when told to fail. */
export type HostErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "Conflict"
  | "DirtySupportingFormula"
  | "EmptyChartSeries"
  | "FilteredRangeConflict"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "OpenWorkbookLinksBlocked"
  | "OperationCellsExceedLimit"
  | "PivotTableRangeConflict"
  | "PowerQueryRefreshResourceChallenge"
  | "RangeExceedsLimit"
  | "RangeImageExceedsLimit"
  | "RefreshWorkbookLinksBlocked"
  | "RequestAborted"
  | "ResourceLimitReached"
  | "ResponsePayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Unauthenticated"
  | "UnsupportedFeature"
  | "UnsupportedFillType"
  | "UnsupportedOperation"
  | "UnsupportedSheet";

interface Said {
  readonly http: number;
  /** Excel's own words, which Office.js hands to the add-in. */
  readonly message: string;
}

const said: Readonly<Record<HostErrorCode, Said>> = {
  AccessDenied: { http: 403, message: "You cannot perform the requested operation." },
  ActivityLimitReached: { http: 429, message: "Activity limit has been reached." },
  ApiNotFound: {
    http: 400,
    message:
      "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  },
  GeneralException: {
    http: 500,
    message: "There was an internal error while processing the request.",
  },
  InsertDeleteConflict: {
    http: 409,
    message: "The insert or delete operation attempted resulted in a conflict.",
  },
  InvalidArgument: {
    http: 400,
    message: "The argument is invalid or missing or has an incorrect format.",
  },
  InvalidOperation: {
    http: 400,
    message: "The operation attempted is invalid on the object.",
  },
  InvalidReference: {
    http: 400,
    message: "This reference is not valid for the current operation.",
  },
  InvalidRequest: { http: 400, message: "Cannot process the request." },
  InvalidSelection: {
    http: 400,
    message: "The current selection is invalid for this operation.",
  },
  ItemAlreadyExists: { http: 409, message: "The resource being created already exists." },
  ItemNotFound: { http: 404, message: "The requested resource doesn't exist." },
  NotImplemented: { http: 501, message: "The requested feature isn't implemented." },
  RangeExceedsLimit: {
    http: 400,
    message: "The cell count in the range has exceeded the maximum supported number.",
  },
  ServiceNotAvailable: { http: 503, message: "The service is unavailable." },
  Unauthenticated: {
    http: 401,
    message: "Required authentication information is either missing or invalid.",
  },
  UnsupportedOperation: { http: 400, message: "The operation being attempted is not supported." },
  Conflict: { http: 409, message: "Request could not be processed because of a conflict." },
  DirtySupportingFormula: { http: 400, message: "The formula has not been calculated yet." },
  EmptyChartSeries: { http: 400, message: "The chart series is empty." },
  FilteredRangeConflict: { http: 409, message: "The operation conflicts with a filtered range." },
  FormulaLengthExceedsLimit: { http: 400, message: "The formula is longer than Excel takes." },
  InactiveWorkbook: { http: 400, message: "Another workbook has the focus." },
  InvalidBinding: { http: 400, message: "The binding is no longer valid." },
  InvalidOperationInCellEditMode: { http: 400, message: "Excel is in cell-editing mode." },
  MergedRangeConflict: { http: 409, message: "The operation conflicts with merged cells." },
  NonBlankCellOffSheet: { http: 400, message: "Cells with content would leave the sheet." },
  OpenWorkbookLinksBlocked: { http: 403, message: "Opening linked workbooks is blocked." },
  OperationCellsExceedLimit: {
    http: 400,
    message: "The operation touches more cells than Excel takes.",
  },
  PivotTableRangeConflict: { http: 409, message: "The operation conflicts with a PivotTable." },
  PowerQueryRefreshResourceChallenge: { http: 401, message: "The refresh asks for credentials." },
  RangeImageExceedsLimit: { http: 400, message: "The image of the range is too large." },
  RefreshWorkbookLinksBlocked: { http: 403, message: "Refreshing linked workbooks is blocked." },
  RequestAborted: { http: 500, message: "The request was aborted during run time." },
  ResourceLimitReached: { http: 400, message: "Excel has reached a limit of its resources." },
  ResponsePayloadSizeLimitExceeded: {
    http: 400,
    message: "The response is larger than Excel gives at once.",
  },
  UnsupportedFeature: { http: 400, message: "The sheet has what this operation does not support." },
  UnsupportedFillType: { http: 400, message: "The fill type is not supported." },
  UnsupportedSheet: { http: 400, message: "The operation is not supported on this type of sheet." },
};

/**
 * What Excel would refuse: it stops the batch, and Office.js makes an `OfficeExtension.Error` of it.
 * @param location the member as Excel names it in `debugInfo.errorLocation`: `Range.values`
 */
export class HostError extends Error {
  readonly http: number;

  constructor(
    readonly code: HostErrorCode,
    readonly location: string,
    message = said[code].message,
  ) {
    super(message);
    this.name = "HostError";
    this.http = said[code].http;
  }
}

export const invalidArgument = (location: string, message?: string) =>
  new HostError("InvalidArgument", location, message);

export const itemNotFound = (location: string) => new HostError("ItemNotFound", location);
