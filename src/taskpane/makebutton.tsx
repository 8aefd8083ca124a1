import { Button, Spinner } from "@fluentui/react-components";
import { usePaneContext } from "./panecontext";

export interface MakeButtonProps {
  readonly isBusy: boolean;
  /** The Overzicht of this year was made already. */
  readonly isMade: boolean;
  readonly year: number | null;
  readonly onClick: () => void;
}

/**
 * The primary button. While it works it keeps the focus, and its colour: its words then say
 * what is going on, which Fluent's grey of a disabled button would make hard to read.
 */
export function MakeButton({ isBusy, isMade, year, onClick }: MakeButtonProps) {
  const { sheets } = usePaneContext().services.texts;
  const label = isBusy ? sheets.making : isMade ? sheets.refresh : sheets.make;
  return (
    <Button
      appearance="primary"
      aria-disabled={isBusy}
      {...(isBusy && {
        icon: <Spinner size="extra-tiny" appearance="inverted" aria-hidden="true" />,
      })}
      onClick={onClick}
    >
      {label(year)}
    </Button>
  );
}
