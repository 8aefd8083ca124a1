import { placeList } from "../spelling";
import type { CopiedWorkbook, NamedPlace, RepairedFormulas, SharingTexts } from "../interfaces";

const formulas = (count: number): string => (count === 1 ? "1 formule" : `${count} formules`);
const list = (places: readonly NamedPlace[]): string =>
  placeList(places, (count) => `en nog ${count}`);

function copied(copy: CopiedWorkbook): string[] {
  if (copy.kind === "not-needed")
    return ["Deze werkmap vraagt niet om de invoegtoepassing: u kunt haar delen zoals ze is."];
  const { kind, replaced, unvalued, rules, names } = copy;
  const what =
    replaced === 0
      ? "zonder de invoegtoepassing"
      : `met waarden in plaats van ${formulas(replaced)}`;
  return [
    `De kopie is klaar, ${what}. Deze werkmap is niet veranderd.`,
    ...(kind === "opened"
      ? []
      : ["Excel zegt niet dat de kopie geopend is. Staat zij niet open, bewaar de kopie zelf."]),
    ...(unvalued.length === 0
      ? []
      : [`Zonder waarde, in de kopie #N/B: ${list(unvalued)}. Herstel die formules eerst.`]),
    ...(rules.length === 0
      ? []
      : [`Opmaak of validatie met een functie van ons is weggelaten bij ${list(rules)}.`]),
    ...(names.length === 0 ? [] : [`Namen zonder waarde, in de kopie #N/B: ${names.join(", ")}.`]),
  ];
}

function repaired(repair: RepairedFormulas): string[] {
  const { repaired: done, unknown, refused, protectedSheets } = repair;
  const found = done.length + unknown.length + refused.length + protectedSheets.length;
  if (found === 0) return ["Er zijn geen formules van ons die #NAAM? tonen."];
  const [first] = protectedSheets;
  return [
    done.length === 0
      ? "Er is geen formule hersteld."
      : `${formulas(done.length)} hersteld: ${list(done)}.`,
    ...(unknown.length === 0
      ? []
      : [`Nog steeds #NAAM?, door een andere naam in de formule: ${list(unknown)}.`]),
    ...(refused.length === 0
      ? []
      : [`Excel weigerde de formule bij ${list(refused)}. Probeer het opnieuw.`]),
    ...(first === undefined
      ? []
      : [
          protectedSheets.length === 1
            ? `Het blad ‘${first}’ is beveiligd en bleef zoals het was. Hef de beveiliging op en probeer het opnieuw.`
            : `De bladen ${protectedSheets.map((name) => `‘${name}’`).join(", ")} zijn beveiligd en bleven zoals ze waren. Hef de beveiliging op en probeer het opnieuw.`,
        ]),
  ];
}

/** Sharing a workbook or its figures, in Dutch. */
export const sharing: SharingTexts = {
  letter: {
    heading: "Brief maken",
    explanation: "De cijfers zoals de Kamerbrief ze afdrukt, om in Word te plakken.",
    year: "Jaar van de blokken",
    copyAll: "Alle blokken kopiëren",
    sector: "Sector van het blok",
    copyOne: "Dit blok kopiëren",
    copied: (blocks) =>
      blocks === 1 ? "1 blok is gekopieerd." : `${blocks} blokken zijn gekopieerd.`,
    notAllowed: "Kopiëren mag hier niet. Sta het klembord toe en probeer het opnieuw.",
  },
  copy: {
    heading: "Voor wie de invoegtoepassing niet heeft",
    explanation:
      "Voor wie de invoegtoepassing niet heeft en in de cellen #NAAM? zou zien: elke formule met een functie van ons wordt haar waarde, en volgt de bron daar niet meer. Gewone formules blijven.",
    button: "Kopie zonder invoegtoepassing",
    busy: "De kopie wordt gemaakt…",
    save: "Kopie bewaren",
    fileName: "kopie zonder invoegtoepassing",
  },
  repair: {
    heading: "Formules die #NAAM? tonen",
    explanation:
      "Tonen cellen #NAAM? terwijl de invoegtoepassing er is? Hun formule wordt opnieuw ingevoerd.",
    button: "Formules herstellen",
    busy: "De formules worden nagekeken…",
  },
  copied,
  repaired,
};
