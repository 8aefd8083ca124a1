/** Fulltime arbeidsparticipant: 25.5 paid hours a week (letter 34 352 nr. 328, footnote 7). */
export type Fta = number & { readonly __unit: "fta" };

/** A ratio: 0.543 is 54.3%. */
export type Rate = number & { readonly __unit: "rate" };

export const fta = (value: number): Fta => value as Fta;
export const rate = (value: number): Rate => value as Rate;
