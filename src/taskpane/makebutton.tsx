import { Button, Spinner } from "@fluentui/react-components";
import { usePaneContext } from "./panecontext";

export interface MakeButtonProps {
  readonly isBusy: boolean;
  /** The Overzicht of this year was made since the pane was opened. */
  readonly isMade: boolean;
  readonly year: number | null;
  readonly onClick: () => void;
}

/** The primary button. While it works it keeps the focus and says so. */
export function MakeButton({ isBusy, isMade, year, onClick }: MakeButtonProps) {
  const { sheets } = usePaneContext().services.texts;
  const label = isBusy ? sheets.making : isMade ? sheets.refresh : sheets.make;
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy}
      {...(isBusy && { icon: <Spinner size="extra-tiny" aria-hidden="true" /> })}
      onClick={onClick}
    >
      {label(year)}
    </Button>
  );
}
