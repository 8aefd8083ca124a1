import {
  type BatchContext,
  type Action,
  type QueryInfo,
  HostError,
  memberName,
  type Reference,
} from "./protocol";
import { typeOf } from "./object-types";

/** What was asked of an object: its own members, and per member what was asked below it. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

/**
 * Answers a load: the properties asked for, nested as asked; of a collection its items.
 * A collection's own properties may be asked beside its items.
 */
export function answerQuery(object: Reference, action: Action, context: BatchContext): unknown {
  const wanted = readQuery(action.QueryInfo);
  return answer(object, wanted, context, action.QueryInfo);
}

function readQuery(query: QueryInfo | undefined): Wanted {
  const root = nothing();
  const selected = query?.Select ?? [];
  for (const path of selected) add(root, path.split("/"));
  // What is only expanded is wanted whole.
  for (const path of query?.Expand ?? []) {
    if (!selected.some((other) => other.startsWith(`${path}/`)))
      add(root, [...path.split("/"), "*"]);
  }
  if (root.members.size === 0) root.all = true;
  return root;
}

const nothing = (): Wanted => ({ all: false, members: new Map() });

function add(wanted: Wanted, [head, ...rest]: string[]): void {
  if (head === undefined) return;
  if (head === "*" || head === "$all") {
    wanted.all = true;
    return;
  }
  const below = wanted.members.get(head) ?? nothing();
  wanted.members.set(head, below);
  add(below, rest);
}

function answer(
  object: Reference,
  wanted: Wanted,
  context: BatchContext,
  limits?: QueryInfo,
): Record<string, unknown> {
  const { items } = typeOf(object);
  return items
    ? answerCollection(object, wanted, context, limits)
    : answerObject(object, wanted, context);
}

function answerCollection(
  object: Reference,
  wanted: Wanted,
  context: BatchContext,
  limits?: QueryInfo,
): Record<string, unknown> {
  const type = typeOf(object);
  const own: Wanted = nothing();
  const ofItems: Wanted = { all: wanted.all, members: new Map() };
  for (const [name, below] of wanted.members) {
    if (name === "items") merge(ofItems, below);
    else if (type.properties?.[pascal(name)]) own.members.set(name, below);
    // `load("name")` of a collection means the names of its items.
    else ofItems.members.set(name, below);
  }
  if (wanted.members.has("items") && ofItems.members.size === 0) ofItems.all = true;
  const value = own.members.size > 0 ? answerObject(object, own, context) : {};
  if (wanted.all || own.members.size < wanted.members.size) {
    const from = limits?.Skip ?? 0;
    const until = limits?.Top === undefined ? undefined : from + limits.Top;
    value["_Items"] = (type.items?.(object.target as never, context) ?? [])
      .slice(from, until)
      .map((item) => answer(item, ofItems, context));
  }
  return value;
}

function merge(into: Wanted, from: Wanted): void {
  if (from.all) into.all = true;
  for (const [name, below] of from.members) into.members.set(name, below);
}

function answerObject(
  object: Reference,
  wanted: Wanted,
  context: BatchContext,
): Record<string, unknown> {
  const type = typeOf(object);
  const value: Record<string, unknown> = {};
  if (type.id) value["Id"] = type.id(object.target as never);
  if (wanted.all) {
    for (const [name, { get }] of Object.entries(type.properties ?? {})) {
      if (get && context.sets.allow(object.className, name))
        value[name] = get(object.target as never, context);
    }
  }
  for (const [name, below] of wanted.members) {
    const wire = pascal(name);
    value[wire] = type.children?.[wire]
      ? readChild(object, wire, below, context)
      : read(object, wire, context);
  }
  return value;
}

function read(object: Reference, name: string, context: BatchContext): unknown {
  const property = typeOf(object).properties?.[name];
  if (!property?.get) throw new HostError("ApiNotFound", memberName(object, name));
  context.sets.require(object.className, name);
  return property.get(object.target as never, context);
}

function readChild(
  object: Reference,
  name: string,
  wanted: Wanted,
  context: BatchContext,
): unknown {
  context.sets.require(object.className, name);
  const child = typeOf(object).children?.[name]?.(object.target as never, context) ?? null;
  if (!wanted.all && wanted.members.size === 0) wanted.all = true;
  return child && answer(child, wanted, context);
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
