import {
  type BatchContext,
  HostError,
  itemNotFound,
  memberName,
  Reference,
  reference,
  ServiceReference,
  type Services,
  PathType,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPath,
} from "./protocol";
import { typeOf } from "./object-types";

/** Where a path may lead; `null` is a null object, on which nothing happens. */
export type Resolved = Reference | ServiceReference | null;

/** The object paths of one batch. Each is followed once, when the first action needs it. */
export class ObjectPaths {
  readonly #found = new Map<number, Resolved>();

  constructor(
    readonly request: BatchRequest,
    readonly context: BatchContext,
    readonly services: Services,
  ) {}

  resolve(id: number): Resolved {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", `object path ${id}`);
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** An action's arguments, with objects in the places of their path ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return id ? this.resolve(id) : value;
    });
  }

  /** Calls a method for what it gives back: data, or an object that a path leads to. */
  call(object: Resolved, name: string, info: ArgumentInfo | undefined): unknown {
    if (object === null) return null;
    const args = this.arguments(info);
    if (object instanceof ServiceReference) return callService(object, name, args);
    const method = typeOf(object).methods?.[name];
    if (!method) throw new HostError("ApiNotFound", memberName(object, name));
    this.context.sets.require(object.className, name);
    this.context.refusals.check(memberName(object, name));
    if (typeOf(object).writes?.includes(name)) refuseWhenProtected(object, name);
    return method(object.target as never, args, this.context);
  }

  #follow(path: ObjectPath): Resolved {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.root) return reference("Workbook", this.context.workbook);
    if (type === PathType.nullObject) return null;
    if (type === PathType.service) return this.#service(name);
    if (type === PathType.reference) return this.#kept(name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (type === PathType.method) return asObject(this.call(parent, name, path.ArgumentInfo), name);
    if (parent instanceof ServiceReference) throw new HostError("ApiNotFound", name);
    if (type === PathType.property) return this.#child(parent, name);
    if (type === PathType.indexer)
      return this.#item(parent, this.arguments(path.ArgumentInfo)[0] as unknown);
    throw new HostError("NotImplemented", `object path type ${type}`);
  }

  #service(name: string): ServiceReference {
    const service = this.services[name];
    if (!service) throw new HostError("ApiNotFound", name);
    return new ServiceReference(name, service);
  }

  #kept(id: string): Reference {
    const range = this.context.known.get(id);
    if (!range) throw new HostError("InvalidReference", id);
    if (!this.context.workbook.sheets.includes(range.sheet))
      throw new HostError("InvalidReference", id);
    return reference("Range", range);
  }

  #child(parent: Reference, name: string): Resolved {
    const child = typeOf(parent).children?.[name];
    if (!child) throw new HostError("ApiNotFound", memberName(parent, name));
    this.context.sets.require(parent.className, name);
    this.context.refusals.check(memberName(parent, name));
    return child(parent.target as never, this.context);
  }

  #item(parent: Reference, key: unknown): Reference {
    const item = typeOf(parent).item;
    const location = memberName(parent, "GetItem");
    if (!item) throw itemNotFound(location);
    this.context.refusals.check(location);
    return item(parent.target as never, key, this.context);
  }
}

/** @throws HostError AccessDenied when the object stands on a protected sheet */
export function refuseWhenProtected(object: Reference, name: string): void {
  if (typeOf(object).sheetOf?.(object.target as never).protected)
    throw new HostError("AccessDenied", memberName(object, name));
}

function callService(object: ServiceReference, name: string, args: readonly unknown[]): unknown {
  const method = object.service[name];
  if (!method) throw new HostError("ApiNotFound", `${object.name}.${name}`);
  return method(...args);
}

function asObject(value: unknown, name: string): Resolved {
  if (value === null || value instanceof Reference) return value;
  throw new HostError("InvalidRequest", name);
}
