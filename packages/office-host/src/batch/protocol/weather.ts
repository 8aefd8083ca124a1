/** What Excel is known to do on a bad day. All of it is off until somebody turns it on. */
export interface Weather {
  /** A formula that an add-in enters in a column of a table fills the column's blank cells (office-js #2093). */
  fillsTableColumns: boolean;
  /** A streaming function whose first result is an entity shows `#VALUE!` (office-js #2932). */
  firstEntityFails: boolean;
  /** A streaming function with an entity among its arguments is never called (office-js #2931). */
  entityArgumentsUnheard: boolean;
}

export const fairWeather = (): Weather => ({
  fillsTableColumns: false,
  firstEntityFails: false,
  entityArgumentsUnheard: false,
});
