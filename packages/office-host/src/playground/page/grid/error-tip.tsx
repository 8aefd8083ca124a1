import { errorText, isCellError, type CellError } from "../../../model";
import { usePage } from "../session";

export interface ErrorTipProps {
  readonly error: CellError;
  readonly left: number;
  readonly top: number;
  readonly id: string;
}

/** What an error in a cell means: the function's own message, else what Excel's error stands for. */
export function ErrorTip({ error, left, top, id }: ErrorTipProps) {
  const { locale, texts } = usePage();
  return (
    <div role="tooltip" id={id} className="error-tip" style={{ left, top }}>
      <strong>{errorText(error.error, locale)}</strong>{" "}
      {error.message ?? texts.errorMeaning[error.error]}
    </div>
  );
}

/** The error that a value is, unless it only waits for its answer. */
export function errorToTell(value: Parameters<typeof isCellError>[0]): CellError | null {
  return isCellError(value) && value.error !== "#BUSY!" ? value : null;
}
