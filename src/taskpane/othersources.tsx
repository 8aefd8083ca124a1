import { makeStyles, tokens } from "@fluentui/react-components";
import { ChooseSource } from "./choosesource";
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

export interface OtherSourcesProps {
  readonly others: readonly Source[];
  /** Unfolded, as the user has to choose. */
  readonly isOpen: boolean;
}

/** The other tables of sector figures, of which each can be made the source. */
export function OtherSources({ others, isOpen }: OtherSourcesProps) {
  const { source: texts } = usePaneContext().services.texts;
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={useTextStyles().summary}>{texts.others(others.length)}</summary>
      <ul className={styles.list}>
        {others.map((source) => {
          const { address, place } = sourceFacts(source);
          return (
            <li key={address} className={styles.item}>
              {place === null ? address : <PlaceLink place={place} />}
              <ChooseSource source={source}>{texts.choose}</ChooseSource>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
