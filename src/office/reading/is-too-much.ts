const TOO_MUCH = ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "ResourceLimitReached"];

/**
 * That Excel refused to give so much at once.
 *
 * @throws any other error again
 */
export function isTooMuch(error: unknown): true {
  if (error instanceof OfficeExtension.Error && TOO_MUCH.includes(error.code)) return true;
  throw error;
}
