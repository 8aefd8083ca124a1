import type { FirstTexts } from "../interfaces";

/** The frame of the task pane in Dutch. */
export const first: FirstTexts = {
  language: "nl",
  title: "Banenafspraak",
  privacy: "Niets verlaat deze werkmap.",
  follows: "Volgt de geselecteerde cel.",
  reading: "De werkmap wordt gelezen…",
  views: {
    label: "Weergaven",
    source: "Bron",
    number: "Getal",
    sheets: "Bladen",
    sharing: "Delen",
    functions: "Functies",
    settings: "Instellingen",
    waiting: (count) => `, ${count} om naar te kijken`,
    back: "Terug",
  },
  viewUnloaded: "Dit deel kon niet worden geladen. Sluit het deelvenster en open het opnieuw.",
};
