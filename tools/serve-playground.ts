import path from "node:path";
import { startServer, type PlaygroundServer, type Sample } from "office-host/playground/server";
import { ensureBuilt } from "./build.mjs";

const at = (name: string) => path.resolve(import.meta.dirname, "../assets/sample", name);

const SAMPLES: readonly Sample[] = [
  {
    file: at("voorbeeld.xlsx"),
    name: { "nl-NL": "Cijfers over 2023", "en-US": "Figures for 2023" },
  },
  {
    file: at("rommelig.xlsx"),
    name: { "nl-NL": "Rommelige opgave", "en-US": "Messy spreadsheet" },
  },
  {
    file: at("organisaties.xlsx"),
    name: { "nl-NL": "Drie jaren, per organisatie", "en-US": "Three years, by organisation" },
  },
];

const INVITATION = {
  "nl-NL":
    "Probeer dit: selecteer een getal en druk op ‘Waarom dit getal?’, of druk op ‘Overzicht’. Niets verlaat deze pagina.",
  "en-US":
    "Try this: select a number and press ‘Why this number?’, or press ‘Overview’. Nothing leaves this page.",
};

/** Builds what has changed and serves the playground with this add-in and its sample in it. */
export async function servePlayground({
  port = 3000,
  samples = SAMPLES,
}: {
  readonly port?: number;
  /** Without one the workbook is empty. */
  readonly samples?: readonly Sample[];
} = {}): Promise<PlaygroundServer> {
  const { addin, playground } = await ensureBuilt(["addin", "playground"]);
  return startServer({
    addin: path.dirname(addin),
    scripts: path.dirname(playground),
    samples,
    ...(samples.length > 0 && { invitation: INVITATION }),
    port,
  });
}
