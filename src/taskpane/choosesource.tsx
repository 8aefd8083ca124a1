import { Button } from "@fluentui/react-components";
import { usePaneContext } from "./panecontext";
import type { Source } from "./paneservices";
import { sourceFacts } from "./sourcefacts";

export interface ChooseSourceProps {
  readonly source: Source;
  readonly children: string;
}

/** Makes a table the source; its card then shows it, in the place of this button. */
export function ChooseSource({ source, children }: ChooseSourceProps) {
  const { services, rescueFocus } = usePaneContext();
  return (
    <Button
      size="small"
      aria-label={services.texts.source.chooseNamed(children, sourceFacts(source).address)}
      onClick={() => {
        void Promise.resolve(services.source.choose(source)).finally(rescueFocus);
      }}
    >
      {children}
    </Button>
  );
}
