import { Button } from "@fluentui/react-components";
import { usePaneContext, type Source } from "../context";
import { reasonsOf } from "./reasons-of";
import { sourceFacts } from "./source-facts";

export interface ChooseSourceProps {
  readonly source: Source;
  readonly children: string;
}

/** Makes a table the source; its card then shows it, in the place of this button. */
export function ChooseSource({ source, children }: ChooseSourceProps) {
  const { services, rescueFocus } = usePaneContext();
  const { chooseNamed, reason } = services.texts.source;
  return (
    <Button
      size="small"
      aria-label={chooseNamed(children, sourceFacts(source).address, reasonsOf(source, reason))}
      onClick={() => {
        void Promise.resolve(services.source.choose(source)).finally(rescueFocus);
      }}
    >
      {children}
    </Button>
  );
}
