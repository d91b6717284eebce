import { HostError, UnknownMember } from './hostError';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  type PathIds,
  PathType,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { query } from './query';
import { isRemoteObject, NULL_OBJECT, type RemoteObject } from './remoteClass';

/** Where paths begin. */
export interface Roots {
  workbook(): RemoteObject;
  /** A service by its type name. */
  service(name: string): RemoteObject;
  /** The object of a reference that was handed out. */
  reference(id: string): RemoteObject;
}

/** Runs the actions of one request in order; the first error ends it and nothing is rolled back. */
export function evaluate(body: RequestBody, roots: Roots, onUnknown: (member: string) => void): ResponseBody {
  return new Evaluation(body, roots).run(onUnknown);
}

class Evaluation {
  /** A path runs its method when it is first needed, once in a request. */
  private readonly objects = new Map<number, RemoteObject>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
  ) {}

  run(onUnknown: (member: string) => void): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (const action of this.body.Actions) {
        this.act(action, response);
        index++;
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error instanceof UnknownMember) onUnknown(error.member);
      const { code, message, status } = error;
      const place = { ActionIndex: index, Location: error instanceof UnknownMember ? error.member : '' };
      response.Error = { Code: code, Message: message, HttpStatusCode: status, ...place };
    }
    return response;
  }

  private act(action: Action, response: ResponseBody): void {
    const answer = (value: unknown) => response.Results.push({ ActionId: action.Id, Value: value ?? null });
    if (action.ActionType === ActionType.trace) {
      // office.js finishes an event registration only if the trace is in both lists.
      response.TraceIds.push(action.Id);
      answer(null);
      return;
    }
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        answer(object.isNull ? null : object.identity());
        return;
      case ActionType.query:
      case ActionType.queryAsJson:
        answer(query(object, action.QueryInfo ?? {}));
        return;
      case ActionType.method:
        answer(object.isNull ? null : object.call(action.Name, this.args(action.ArgumentInfo)));
        return;
      case ActionType.set:
        if (!object.isNull) object.write(action.Name, this.args(action.ArgumentInfo)[0]);
        return;
      default:
        throw new UnknownMember(`action type ${action.ActionType}`);
    }
  }

  private object(id: number): RemoteObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id} in the request.`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): RemoteObject {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook();
      case PathType.newObject:
        return this.roots.service(path.Name);
      case PathType.reference:
        return this.roots.reference(path.Name);
      case PathType.nullObject:
        return NULL_OBJECT;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return NULL_OBJECT;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.navigate(path.Name).object;
      case PathType.indexer:
        return parent.item(args[0]);
      case PathType.method: {
        const result = parent.call(path.Name, args);
        if (isRemoteObject(result)) return result;
        throw new HostError('InvalidObjectPath', `${parent.className}.${path.Name} gives no object.`);
      }
      default:
        throw new UnknownMember(`object path type ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: ids } = info ?? {};
    return ids ? values.map((value, index) => this.argument(value, ids[index])) : values;
  }

  private argument(value: unknown, ids: PathIds | undefined): unknown {
    if (Array.isArray(ids)) {
      const list = ids as readonly PathIds[];
      return Array.isArray(value) ? value.map((each, index) => this.argument(each, list[index])) : value;
    }
    return typeof ids === 'number' && ids > 0 ? this.object(ids) : value;
  }
}
