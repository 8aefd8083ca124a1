import {
  type BatchContext,
  type Services,
  HostError,
  invalidArgument,
  memberName,
  Reference,
  ActionType,
  type Action,
  type BatchRequest,
  type BatchResponse,
} from "./protocol";
import { ObjectPaths, refuseWhenProtected, type Resolved } from "./object-paths";
import { typeOf } from "./object-types";
import { answerQuery } from "./answer-query";

/** A planned failure: the batch stops with this error before the given action. */
export interface PlannedFailure {
  readonly error: HostError;
  /** Counts from 0. */
  readonly atAction: number;
}

/**
 * Does what a batch asks, action by action, and answers as Excel does: an error stops the
 * batch and keeps the results of the actions before it; what they did is not undone.
 */
export function runBatch(
  request: BatchRequest,
  context: BatchContext,
  services: Services,
  failure?: PlannedFailure,
): BatchResponse {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const paths = new ObjectPaths(request, context, services);
  context.refusals.beginBatch();
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (failure?.atAction === index) throw failure.error;
      const value = perform(action, paths, request.AutoKeepReference === true);
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      response.Error = { ...wireError(error), ActionIndex: index };
      break;
    }
  }
  return response;
}

function wireError(error: unknown) {
  // A mistake of the host itself must be seen, not pass for one of Excel's answers.
  if (!(error instanceof HostError)) throw error;
  const { code, message, location, http } = error;
  return { Code: code, Message: message, Location: location, HttpStatusCode: http };
}

/** What an action gives back, for its result. */
function perform(action: Action, paths: ObjectPaths, keep: boolean): unknown {
  if (action.ActionType === ActionType.trace) {
    paths.context.refusals.passTrace();
    return null;
  }
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object instanceof Reference ? instantiate(object, paths.context, keep) : null;
    case ActionType.query:
      return object instanceof Reference ? answerQuery(object, action, paths.context) : null;
    case ActionType.method:
      return paths.call(object, action.Name, action.ArgumentInfo);
    case ActionType.setProperty:
      return setProperty(object, action, paths);
    default:
      throw new HostError("NotImplemented", `action type ${action.ActionType}`);
  }
}

function instantiate(object: Reference, context: BatchContext, keep: boolean) {
  const type = typeOf(object);
  const value: Record<string, unknown> = {};
  if (type.id) value["Id"] = type.id(object.target as never);
  if (keep && object.is("Range")) value["_ReferenceId"] = context.known.keep(object.target);
  return value;
}

function setProperty(object: Resolved, action: Action, paths: ObjectPaths): null {
  // What is done to a null object is done to nothing.
  if (!(object instanceof Reference)) return null;
  const location = memberName(object, action.Name);
  const property = typeOf(object).properties?.[action.Name];
  if (!property) throw new HostError("ApiNotFound", location);
  paths.context.sets.require(object.className, action.Name);
  paths.context.refusals.check(location);
  if (!property.set) throw invalidArgument(location);
  refuseWhenProtected(object, action.Name);
  property.set(object.target as never, paths.arguments(action.ArgumentInfo)[0], paths.context);
  return null;
}
