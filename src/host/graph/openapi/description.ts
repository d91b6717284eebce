import { added } from './added';
import graph from './graph.json';

/** What a value must be; an object has no other properties than these. */
export interface Schema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any';
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly nullable?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Names of schemas whose properties it has too. */
  readonly extends?: readonly string[];
  /** Name of the schema that it is. */
  readonly ref?: string;
}

/** What one method of a path takes. */
export interface Operation {
  /** By name, the type of a query option or the name of the list that its words are in. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Schema | 'binary';
}

/** Graph as far as it is described. */
export interface Description {
  /** Words that query options such as `$select` may have. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** By template and method. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

const described = graph as unknown as Description;

/** Microsoft's description, and what it lacks. */
export const description: Description = {
  lists: described.lists,
  paths: Object.fromEntries(
    Object.entries({ ...described.paths, ...added.paths }).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, operation]) => {
          const query = { ...operation.query, ...added.query[`${method} ${path}`] };
          return [method, { ...operation, query }];
        }),
      ),
    ]),
  ),
  schemas: { ...described.schemas, ...added.schemas },
};
