import { Button } from "@fluentui/react-components";
import { Working } from "./working";

export interface MakeButtonProps {
  readonly isBusy: boolean;
  readonly isPrimary?: boolean;
  /** It cannot be done, as the words beside it say; it can be reached all the same, to hear so. */
  readonly isDisabled?: boolean;
  /** Its name for the ear, where what is seen is short. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: string;
}

/**
 * A button that makes sheets. While it works it keeps the focus, and its colour: its words then say
 * what is going on, which Fluent's grey of a disabled button would make hard to read.
 */
export function MakeButton(props: MakeButtonProps) {
  const { isBusy, isPrimary = false, isDisabled = false, label, onClick, children } = props;
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      disabledFocusable={isDisabled}
      {...(isBusy && { "aria-disabled": true })}
      {...(label !== undefined && { "aria-label": label })}
      {...(isBusy && { icon: <Working /> })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
