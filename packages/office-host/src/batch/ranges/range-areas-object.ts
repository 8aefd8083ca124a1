import {
  count,
  HostError,
  itemNotFound,
  reference,
  type Method,
  type ObjectType,
  type RangeTarget,
} from "../protocol";
import { cellCount, intersect, rangeAddress } from "../cells";

/** Several ranges of one sheet. */
export const rangeAreasObject: ObjectType<"RangeAreas"> = {
  properties: {
    Address: { get: (ranges) => ranges.map(rangeAddress).join(",") },
    AreaCount: { get: (ranges) => ranges.length },
    CellCount: { get: (ranges) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0) },
  },
  children: { Areas: (ranges) => reference("RangeCollection", ranges) },
  methods: { _KeepReference: () => undefined },
};

export const rangeCollectionObject: ObjectType<"RangeCollection"> = {
  items: (ranges) => ranges.map((range) => reference("Range", range)),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => {
      const range = ranges[count(index, "RangeCollection.getItemAt")];
      if (!range) throw itemNotFound("RangeCollection.getItemAt");
      return reference("Range", range);
    },
    _KeepReference: () => undefined,
  },
};

export const removeDuplicatesResultObject: ObjectType<"RemoveDuplicatesResult"> = {
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};

/** Excel gives no more merged areas than this at a time. */
const MOST_MERGES = 512;

/** @throws HostError when the range has more merged areas than Excel gives */
export const mergedAreas: Method<RangeTarget> = ({ sheet, area }) => {
  const merged = sheet.merges.filter((merge) => intersect(merge, area));
  if (merged.length > MOST_MERGES)
    throw new HostError("InvalidOperation", "Range.getMergedAreasOrNullObject");
  if (merged.length === 0) return null;
  return reference(
    "RangeAreas",
    merged.map((merge) => ({ sheet, area: merge })),
  );
};
