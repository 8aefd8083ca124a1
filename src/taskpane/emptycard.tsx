import { makeStyles, tokens } from "@fluentui/react-components";
import { Card } from "./card";
import { usePaneContext } from "./panecontext";
import { ReadAgain } from "./readagain";
import { useTextStyles } from "./usetextstyles";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& caption": { textAlign: "left", color: tokens.colorNeutralForeground3 },
    "& th, & td": {
      padding: tokens.spacingVerticalXS,
      textAlign: "left",
      border: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3 },
  },
});

/** No sector figures in this workbook: how they would look, and reading once more. */
export function EmptyCard() {
  const { empty } = usePaneContext().services.texts;
  const { caption, headers, row } = empty.example;
  return (
    <Card heading={empty.heading}>
      <p className={useTextStyles().paragraph}>{empty.wayOn}</p>
      <table className={useStyles().table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {row.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <ReadAgain />
    </Card>
  );
}
