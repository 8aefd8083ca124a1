import { Button } from "@fluentui/react-components";
import { Working } from "../parts";
import type { ShareAction } from "./use-share-action";

export interface ShareButtonProps {
  readonly action: ShareAction;
  readonly label: string;
  readonly busyLabel: string;
}

/** A button that keeps the focus while its action runs, and says so. */
export function ShareButton({ action: { isBusy, run }, label, busyLabel }: ShareButtonProps) {
  return (
    <Button aria-disabled={isBusy} {...(isBusy && { icon: <Working /> })} onClick={run}>
      {isBusy ? busyLabel : label}
    </Button>
  );
}
