import { number, HostError, reference, type ObjectType } from "../protocol";

const DAY = 86_400_000;
/** Day 0, so that 1 March 1900 is day 61, as Excel has it. */
const DAY_0_OF_1900 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);

/** Of Excel's worksheet functions the one that tells the workbook's date system. */
export const functionsObject: ObjectType<"Functions"> = {
  methods: {
    Date: ({ dateSystem }, given) => {
      const [year = 0, month = 0, day = 0] = given.map((each) => number(each, "Functions.date"));
      // Earlier years are counted from 1900, and Excel's own 29 February 1900 lies before this.
      if (year < 1904) throw new HostError("NotImplemented", "Functions.date");
      const first = dateSystem === "1904" ? DAY_0_OF_1904 : DAY_0_OF_1900;
      return reference("FunctionResult", (Date.UTC(year, month - 1, day) - first) / DAY);
    },
  },
};

export const functionResultObject: ObjectType<"FunctionResult"> = {
  properties: { Error: { get: () => null }, Value: { get: (value) => value } },
};
