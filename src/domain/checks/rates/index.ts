export { checkIncludedProcurement } from "./check-included-procurement";
export { checkRateScale } from "./check-rate-scale";
export { checkRates, checkRatesInclProcurement } from "./check-rates";
export { rateVerdict } from "./rate-verdict";
export type { RateVerdict } from "./rate-verdict";
export { withoutPadding } from "./without-padding";
export { surelyRoundsTo } from "./surely-agrees";
