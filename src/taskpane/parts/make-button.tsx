import { Button, Spinner } from "@fluentui/react-components";

export interface MakeButtonProps {
  readonly isBusy: boolean;
  readonly isPrimary?: boolean;
  /** Of a button that unfolds a question: whether it is unfolded. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/**
 * A button that makes sheets. While it works it keeps the focus, and its colour: its words then say
 * what is going on, which Fluent's grey of a disabled button would make hard to read.
 */
export function MakeButton(props: MakeButtonProps) {
  const { isBusy, isPrimary = false, isOpen, onClick, children } = props;
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      aria-disabled={isBusy}
      aria-expanded={isOpen}
      {...(isBusy && {
        icon: (
          <Spinner
            size="extra-tiny"
            {...(isPrimary && { appearance: "inverted" as const })}
            aria-hidden="true"
          />
        ),
      })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
