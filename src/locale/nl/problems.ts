import { problemTexts } from "../interfaces";
import { undecidedSource } from "../spelling";

/** Why something did not happen, in Dutch. */
export const problem = problemTexts({
  "no-source": (problem) => ({
    sentence:
      problem.sheets === 0
        ? "Deze werkmap heeft geen blad meer waarop sectorcijfers kunnen staan."
        : problem.sheets === 1
          ? "Op het ene blad van deze werkmap staan geen sectorcijfers."
          : `Op de ${problem.sheets} bladen van deze werkmap staan geen sectorcijfers.`,
    wayOn:
      "Zet op een blad een tabel met per rij een sector en daarboven de koppen Sector, Doel en Realisatie.",
  }),
  "source-undecided": (problem) => {
    const undecided = undecidedSource(problem.tables);
    switch (undecided.kind) {
      case "gone":
        return {
          sentence: `De tabel die u als bron koos is er niet meer; over is ${undecided.left}.`,
          wayOn: "Kies in het deelvenster of dat nu de bron is.",
        };
      case "readings":
        return {
          sentence: `${undecided.table} is op meer manieren te lezen.`,
          wayOn: "Kies in het deelvenster hoe de bron gelezen wordt.",
        };
      case "tables":
        return {
          sentence: `Deze werkmap heeft meer tabellen met sectorcijfers: ${undecided.tables.join(", ")}.`,
          wayOn: "Kies in het deelvenster welke de bron is, of laat er één over.",
        };
    }
  },
  "selection-unreadable": ({ place }) => ({
    sentence: `In ${place} zijn geen sectorcijfers te lezen.`,
    wayOn:
      "Selecteer de tabel met zijn kopregel: een kolom met sectoren en een met doel of realisatie.",
  }),
  "cell-occupied": ({ place }) => ({
    sentence: `In ${place} staat al iets; dat bleef zoals het was.`,
    wayOn: "Selecteer een lege cel en voeg de formule dan in.",
  }),
  "no-figures-for-year": (problem) => ({
    sentence: `De bron heeft geen cijfers over ${problem.year}.`,
    wayOn: "Kies een jaar dat in de bron staat, of vul de bron aan.",
  }),
  "no-such-report": (problem) => ({
    sentence: `Het blad ‘${problem.report}’ kan de invoegtoepassing niet maken.`,
    wayOn: `Kies uit: ${problem.known.join(", ")}.`,
  }),
  "no-such-sector": (problem) => ({
    sentence: `De bron heeft geen sector ‘${problem.sector}’.`,
    wayOn: "Kies een sector die in de bron staat.",
  }),
  "name-taken": () => ({
    sentence: "Een naam die nodig was is zojuist door een ander gebruikt.",
    wayOn: "Probeer het opnieuw: dan wordt een vrije naam gekozen.",
  }),
  cancelled: () => ({ sentence: "Geannuleerd: de werkmap is zoals die was.", wayOn: null }),
  "changed-meanwhile": () => ({
    sentence:
      "De werkmap veranderde steeds terwijl de bladen werden geschreven; er is niets gemaakt.",
    wayOn: "Wacht tot niemand in de werkmap typt en probeer het opnieuw.",
  }),
  "nothing-to-undo": () => ({
    sentence: "Er is niets om ongedaan te maken.",
    wayOn: null,
  }),
  "workbook-protected": () => ({
    sentence: "De werkmap is beveiligd, dus er kan geen blad bij.",
    wayOn: "Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.",
  }),
  "access-denied": () => ({
    sentence: "Excel staat dit in deze werkmap niet toe; zij is gebleven zoals zij was.",
    wayOn:
      "Kijk of de werkmap alleen-lezen is of dat een gevoeligheidslabel uw rechten beperkt, of werk in een kopie.",
  }),
  "renaming-refused": () => ({
    sentence: "Excel laat de vernieuwde bladen hun naam niet krijgen; er is niets veranderd.",
    wayOn:
      "Verwijder de eerdere bladen van Banenafspraak en maak ze opnieuw, of probeer het later.",
  }),
  "sheet-protected": (problem) => ({
    sentence: `Het blad ‘${problem.sheet}’ is beveiligd en kan niet worden vernieuwd.`,
    wayOn: "Hef de beveiliging van dat blad op en probeer het opnieuw.",
  }),
  "sheet-hidden": (problem) => ({
    sentence: `Het blad ‘${problem.sheet}’ is verborgen; er is niets veranderd.`,
    wayOn: problem.very
      ? "Het is verborgen met VBA: maak het daar zichtbaar (xlSheetVisible) en probeer het opnieuw."
      : "Maak het zichtbaar (rechtsklik op een bladtab, Zichtbaar maken) en probeer het opnieuw.",
  }),
  "cell-edit-mode": () => ({
    sentence: "Excel wacht tot de cel klaar is die nu wordt bewerkt.",
    wayOn: "Druk op Enter of Esc en probeer het opnieuw.",
  }),
  "too-large": () => ({
    sentence: "De werkmap bevat meer cellen dan Excel in één keer doorgeeft.",
    wayOn: "Zet de sectorcijfers in een werkmap zonder de grote tabellen en probeer het daar.",
  }),
  "no-room": () => ({
    sentence:
      "Excel heeft geen ruimte voor wat erbij moet komen; de werkmap is gebleven zoals hij was.",
    wayOn: "Haal weg wat u niet nodig hebt, of zet de sectorcijfers in een kleinere werkmap.",
  }),
  "copy-too-large": () => ({
    sentence: "De kopie is te groot om door Excel in één keer te worden geopend.",
    wayOn: "Maak de kopie in Excel op uw pc, of haal eerst grote bladen of afbeeldingen weg.",
  }),
  "sector-not-in-source": (problem) => ({
    sentence: `In de bron staat geen sector ‘${problem.sector}’.`,
    wayOn: `Wel: ${problem.sectors.join(", ")}.`,
  }),
  "sheet-gone": (problem) => ({
    sentence: `Het blad ‘${problem.sheet}’ is er niet.`,
    wayOn: "Kijk de naam na. Is het blad verwijderd of hernoemd, lees dan de werkmap opnieuw.",
  }),
  "excel-too-old": (problem) => ({
    sentence: `Deze versie van Excel kan dit niet (${problem.needs} is nodig).`,
    wayOn: "Werk Office bij, of gebruik Excel op het web.",
  }),
  "excel-failed": () => ({
    sentence: "Excel kon dit niet uitvoeren; de werkmap is gebleven zoals hij was.",
    wayOn: "Probeer het opnieuw. Blijft het misgaan, geef dan de details aan uw helpdesk.",
  }),
  "half-made": (problem) => ({
    sentence: `Excel viel uit; er kan een onaf blad staan: ${problem.sheets.join(", ")}.`,
    wayOn: "Maak de bladen opnieuw: wat onaf is verdwijnt dan.",
  }),
});
