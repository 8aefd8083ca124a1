/*
 * The custom functions. Excel's metadata is generated from these declarations: they stay
 * top-level functions with their types written out (the generator skips or refuses anything
 * else), a parameter in [brackets] is optional and arrives as `null`, and the texts that users see
 * stand in `src/locale/{nl,en}/functions.json`. An id never changes.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the generator knows no other type for a cell of any kind */
import { reply } from "./plain";
import { stream } from "./streaming";

/**
 * What was to be realised, in fta.
 * @customfunction DOEL
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function doel(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "target", sector, jaar, cijfers, inclSroi: null }, invocation);
}

/**
 * What was realised, in fta.
 * @customfunction REALISATIE
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param [cijfers] Figures with their headers.
 * @param [inclSroi] Whether procurement counts.
 * @param invocation Takes the answers.
 */
export function realisatie(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  inclSroi: any,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "realised", sector, jaar, cijfers, inclSroi }, invocation);
}

/**
 * Realised divided by target, as a ratio.
 * @customfunction REALISATIEPERCENTAGE
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param [cijfers] Figures with their headers.
 * @param [inclSroi] Whether procurement counts.
 * @param invocation Takes the answers.
 */
export function realisatiepercentage(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  inclSroi: any,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "realisationRate", sector, jaar, cijfers, inclSroi }, invocation);
}

/**
 * What is missing to the target, in fta; 0 when it is reached.
 * @customfunction SHORTFALL
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param [cijfers] Figures with their headers.
 * @param [inclSroi] Whether procurement counts.
 * @param invocation Takes the answers.
 */
export function shortfall(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  inclSroi: any,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "shortfall", sector, jaar, cijfers, inclSroi }, invocation);
}

/**
 * Realised less target, in fta, signed.
 * @customfunction SALDO
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param [cijfers] Figures with their headers.
 * @param [inclSroi] Whether procurement counts.
 * @param invocation Takes the answers.
 */
export function saldo(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  inclSroi: any,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "balance", sector, jaar, cijfers, inclSroi }, invocation);
}

/**
 * What was realised through procurement, in fta.
 * @customfunction SROI
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function sroi(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "procurement", sector, jaar, cijfers, inclSroi: null }, invocation);
}

/**
 * Realised less that of the year before, in fta.
 * @customfunction GROEI
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function groei(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "growth", sector, jaar, cijfers, inclSroi: null }, invocation);
}

/**
 * By how many fta a year the realisation has to grow to reach the target by then.
 * @customfunction BENODIGD
 * @param sector Names of sectors or groups.
 * @param doeljaar Years.
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function benodigd(
  sector: any[][],
  doeljaar: any[][],
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "neededGrowth", sector, jaar: doeljaar, cijfers, inclSroi: null }, invocation);
}

/**
 * What the linear trend gives for a year, in fta.
 * @customfunction PROGNOSE
 * @param sector Names of sectors or groups.
 * @param jaar Years.
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function prognose(
  sector: any[][],
  jaar: any[][],
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "forecast", sector, jaar, cijfers, inclSroi: null }, invocation);
}

/**
 * A card with the figures of a sector, their cells and notes.
 * @customfunction SECTOR
 * @param sector Names of sectors or groups.
 * @param [jaar] Years.
 * @param invocation Takes the answers.
 */
export function sector(
  sector: any[][],
  jaar: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ measure: "card", sector, jaar, cijfers: null, inclSroi: null }, invocation);
}

/**
 * Spills the names of the sectors.
 * @customfunction SECTOREN
 * @param [groep] Overheid, Onderwijs or Totaal.
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function sectoren(
  groep: any,
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ table: "sectors", jaar: null, groep, cijfers }, invocation);
}

/**
 * Spills the table of a year, with headers.
 * @customfunction OVERZICHT
 * @param [jaar] The year.
 * @param [groep] Overheid, Onderwijs or Totaal.
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function overzicht(
  jaar: any,
  groep: any,
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ table: "overview", jaar, groep, cijfers }, invocation);
}

/**
 * Spills the findings, with headers.
 * @customfunction CONTROLE
 * @param [cijfers] Figures with their headers.
 * @param invocation Takes the answers.
 */
export function controle(
  cijfers: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  stream({ table: "findings", jaar: null, groep: null, cijfers }, invocation);
}

/**
 * Paid hours in fta.
 * @customfunction FTA
 * @param uren Paid hours.
 * @param [periode] week, maand or jaar.
 * @returns One answer a cell.
 */
export function fta(uren: any[][], periode: any[][]): Promise<any[][]> {
  return reply({ name: "fta", given: [uren, periode] });
}

/**
 * Fta in paid hours.
 * @customfunction UREN
 * @param fta Fta.
 * @param [periode] week, maand or jaar.
 * @returns One answer a cell.
 */
export function uren(fta: any[][], periode: any[][]): Promise<any[][]> {
  return reply({ name: "hours", given: [fta, periode] });
}

/**
 * The value of a printed figure.
 * @customfunction LEESGETAL
 * @param tekst Printed figures.
 * @returns One answer a cell.
 */
export function leesgetal(tekst: any[][]): Promise<any[][]> {
  return reply({ name: "readNumber", given: [tekst] });
}

/**
 * The verdict on a stated percentage.
 * @customfunction CONTROLEER
 * @param doel Targets as printed.
 * @param realisatie What was realised, as printed.
 * @param vermeld Percentages as printed.
 * @returns One answer a cell.
 */
export function controleer(doel: any[][], realisatie: any[][], vermeld: any[][]): Promise<any[][]> {
  return reply({ name: "judge", given: [doel, realisatie, vermeld] });
}
