import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../domain/problem";
import { usePaneContext } from "./panecontext";
import { supportText } from "./supporttext";
import { useCopyDetails } from "./usecopydetails";
import { useTextStyles } from "./usetextstyles";

const useStyles = makeStyles({
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    userSelect: "text",
  },
});

/** What Excel itself said, folded away, for whoever is asked for help. */
export function SupportDetails({ problem }: { readonly problem: Problem }) {
  const { services } = usePaneContext();
  const details = supportText(problem, services.about);
  return details === null ? null : <FoldedDetails details={details} />;
}

function FoldedDetails({ details }: { readonly details: string }) {
  const { problem: texts } = usePaneContext().services.texts;
  const { field, result, copy } = useCopyDetails(details);
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <details>
      <summary className={text.summary}>{texts.details}</summary>
      <pre ref={field} className={styles.text}>
        {details}
      </pre>
      <Button size="small" onClick={copy}>
        {texts.copy}
      </Button>
      {result !== null && <p className={text.quiet}>{result}</p>}
    </details>
  );
}
