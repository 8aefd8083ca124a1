/** The error codes of `Excel.ErrorCodes` that this host gives. */
export type HostErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "ServiceNotAvailable"
  | "Unauthenticated"
  | "UnsupportedOperation";

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
