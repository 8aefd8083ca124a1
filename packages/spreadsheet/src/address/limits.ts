/** Excel's last row and column, counted from 0: `XFD1048576`. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
