/** The words of the pane's frame, which is there before its views have loaded. */
export interface FirstTexts {
  /** BCP 47 language of these texts, for `lang`: a screen reader picks its voice by it. */
  readonly language: string;
  readonly title: string;
  /** The promise at the foot of the pane. */
  readonly privacy: string;
  /** At the foot of the view that follows the selected cell. */
  readonly follows: string;
  readonly reading: string;
  readonly views: ViewTexts;
  /** A view that loads when it is asked for did not come. */
  readonly viewUnloaded: string;
}

/** What the views are called. */
export interface ViewTexts {
  /** Of all of them together. */
  readonly label: string;
  readonly source: string;
  readonly number: string;
  readonly sheets: string;
  readonly sharing: string;
  readonly functions: string;
  readonly settings: string;
  /** For the ear, behind a view's name: so many things are to be looked at there. */
  readonly waiting: (count: number) => string;
  readonly back: string;
}
