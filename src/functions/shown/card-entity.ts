import type { Origin } from "../../domain/quantities";
import { CARD_NAMES as NAMES, type CardFigure, placeName, sectorName } from "../../locale/spelling";
import type { FigureName } from "../../locale/interfaces";
import { findingTextsFor, type Language } from "../../locale";
import { isFault, type PlainAnswer } from "../arguments";
import type { EntityValue, FieldValue, StringValue } from "./data-types";
import { FTA_FORMAT, RATE_FORMAT } from "./number-formats";
import type { SectorCard } from "../answers";

type Texts = Pick<Language, "functions" | "tag">;

/**
 * A card as Excel takes it: an entity with a field for each figure, its cells and what is to be
 * known of it. A figure that is missing is `#N/A`, which no sum passes over, and says so.
 *
 * @example cardEntity(card, languageFor("nl-NL")).text //=> "Politie"
 */
export function cardEntity(card: SectorCard, texts: Texts): EntityValue {
  const { name, year, figures, cells } = card;
  const figure = (of: CardFigure, format: string, given?: FigureName) =>
    figureField(figures[of], format, texts, given && placesOf(cells[given])[0]);
  return {
    type: "Entity",
    text: name,
    properties: {
      [NAMES.sector]: text(name),
      [NAMES.year]: year === null ? missing(texts) : { type: "Double", basicValue: year },
      [NAMES.target]: figure("target", FTA_FORMAT, "target"),
      [NAMES.realised]: figure("realised", FTA_FORMAT, "realised"),
      [NAMES.realisationRate]: figure("realisationRate", RATE_FORMAT),
      [NAMES.shortfall]: figure("shortfall", FTA_FORMAT),
      [NAMES.balance]: figure("balance", FTA_FORMAT),
      [NAMES.procurement]: figure("procurement", FTA_FORMAT, "procurement"),
      [NAMES.rateInclProcurement]: figure("rateInclProcurement", RATE_FORMAT),
      [NAMES.targetCells]: cellsField(cells.target, texts),
      [NAMES.realisedCells]: cellsField(cells.realised, texts),
      [NAMES.procurementCells]: cellsField(cells.procurement, texts),
      [NAMES.notes]: notesField(card, texts),
    },
    layouts: layouts(texts),
  };
}

const text = (basicValue: string): StringValue => ({ type: "String", basicValue });

function missing({ functions }: Texts): FieldValue {
  return {
    ...{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
    propertyMetadata: { sublabel: functions.cardFigureMissing },
  };
}

/** @param place where the figure stands, beside it on the card */
function figureField(
  figure: PlainAnswer,
  numberFormat: string,
  texts: Texts,
  place: string | undefined,
): FieldValue {
  if (typeof figure !== "number") return missing(texts);
  const sublabel = place === undefined ? {} : { propertyMetadata: { sublabel: place } };
  return { type: "FormattedNumber", basicValue: figure, numberFormat, ...sublabel };
}

const placesOf = (origins: readonly Origin[]) =>
  origins.flatMap((origin) => placeName(origin) ?? []);

function cellsField(origins: readonly Origin[], texts: Texts): FieldValue {
  const places = placesOf(origins);
  return places.length === 0 ? missing(texts) : text(places.join(", "));
}

/** Why figures are missing, who is not counted, the source's remarks, and what in it cannot be right: one a row. */
function notesField({ figures, absent, remarks, findings }: SectorCard, texts: Texts): FieldValue {
  const faults = Object.values(figures).flatMap((figure) =>
    isFault(figure) ? (figure.message ?? []) : [],
  );
  const unnamed = absent.length === 0 ? [] : [texts.functions.notCounted(absent.map(sectorName))];
  const found = findings.map((finding) => {
    const { sentence, wayOn } = findingTextsFor(texts.tag)(finding);
    return wayOn === null ? sentence : `${sentence} ${wayOn}`;
  });
  const notes = [...new Set([...faults, ...unnamed, ...remarks, ...found])];
  const [only = texts.functions.nothingFound] = notes;
  if (notes.length < 2) return text(only);
  return { type: "Array", elements: notes.map((note) => [text(note)]) };
}

/** A field must stand in a section to be on the card. */
function layouts({ functions }: Texts): EntityValue["layouts"] {
  const { source, notes } = functions.cardSections;
  const folded = { layout: "List", collapsible: true, collapsed: true } as const;
  const figures = [
    ...[NAMES.target, NAMES.realised, NAMES.realisationRate, NAMES.shortfall],
    ...[NAMES.balance, NAMES.procurement, NAMES.rateInclProcurement],
  ];
  const cells = [NAMES.targetCells, NAMES.realisedCells, NAMES.procurementCells];
  return {
    card: {
      title: { property: NAMES.sector },
      subTitle: { property: NAMES.year },
      sections: [
        { layout: "List", properties: figures },
        { ...folded, title: notes, collapsed: false, properties: [NAMES.notes] },
        { ...folded, title: source, properties: cells },
      ],
    },
  };
}
