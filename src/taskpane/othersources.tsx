import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext } from "./panecontext";
import type { Source } from "./paneservices";
import { PlaceLink } from "./placelink";
import { sourceFacts } from "./sourcefacts";
import { useTextStyles } from "./usetextstyles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** The other tables of sector figures, of which each can be made the source. */
export function OtherSources({ others }: { readonly others: readonly Source[] }) {
  const { texts } = usePaneContext().services;
  const styles = useStyles();
  return (
    <details>
      <summary className={useTextStyles().summary}>{texts.source.others(others.length)}</summary>
      <ul className={styles.list}>
        {others.map((source) => (
          <li key={sourceFacts(source).address} className={styles.item}>
            <OtherSource source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OtherSource({ source }: { readonly source: Source }) {
  const { services, rescueFocus } = usePaneContext();
  const { address, place } = sourceFacts(source);
  return (
    <>
      {place === null ? address : <PlaceLink place={place} />}
      <Button
        size="small"
        aria-label={services.texts.source.chooseNamed(address)}
        onClick={() => {
          services.source.choose(source);
          rescueFocus();
        }}
      >
        {services.texts.source.choose}
      </Button>
    </>
  );
}
