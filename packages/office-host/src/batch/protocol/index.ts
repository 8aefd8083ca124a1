export { color, count, flag, number, onSheet, oneOf, range, text } from "./arguments";
export type { BatchContext } from "./batch-context";
export { registrations } from "./event-registrations";
export type { EventName, EventRegister } from "./event-registrations";
export { HostError, invalidArgument, itemNotFound } from "./host-error";
export type { HostErrorCode } from "./host-error";
export { KnownRanges } from "./known-ranges";
export { Reference, memberName, reference } from "./object-type";
export type { Method, ObjectType, Property } from "./object-type";
export { Refusals } from "./refusals";
export { fairWeather } from "./weather";
export type { Weather } from "./weather";
export type { Refusal } from "./refusals";
export { RequirementSets, defaultSets } from "./requirement-sets";
export type { DeclaredSets } from "./requirement-sets";
export { ServiceReference } from "./services";
export type { Services } from "./services";
export type {
  AxisTarget,
  ChartTarget,
  ClassName,
  CommentTarget,
  FontTarget,
  FormatTarget,
  PointTarget,
  RangeTarget,
  SeriesTarget,
  Side,
  StyledFormat,
  TableColumnTarget,
  TableRowTarget,
  TableTarget,
  Targets,
} from "./targets";
export { ActionType, PathType } from "./wire";
export type {
  Action,
  ArgumentInfo,
  BatchRequest,
  BatchResponse,
  ObjectPath,
  QueryInfo,
} from "./wire";
