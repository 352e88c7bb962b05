import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: object;
}

interface Media {
  readonly content?: { readonly 'application/json'?: { readonly schema: object } };
}

interface Operation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody: (Media & { readonly required?: boolean }) | null;
  readonly responses: Readonly<Record<string, Media>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

/** One operation of GitHub's API, with the values of its path. */
export interface Call {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
}

/** GitHub's own description of the part of its API that lane-guard calls: made by `scripts/slice-openapi.ts`. */
const description: Description = JSON.parse(readFileSync('__tests__/fixtures/github-api.json', 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(absolute(description) as object, 'api');

const routes = Object.entries(description.paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, operation]) => {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`);
    return { name: `${method.toUpperCase()} ${template}`, method: method.toUpperCase(), names, pattern, operation };
  }),
);

/** The operation that a request is for; undefined where the description has none. */
export function callOf(method: string, path: string): Call | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (!match) continue;
    const values = match.slice(1).map(decodeURIComponent);
    return { operation: route.name, path: Object.fromEntries(route.names.map((name, k) => [name, values[k] ?? ''])) };
  }
  return undefined;
}

/** What is wrong with a request by the description; empty: nothing. */
export function faultsOfRequest(call: Call, query: URLSearchParams, body: unknown): string[] {
  const operation = operationOf(call);
  const parameters = operation.parameters.map((each) => ('$ref' in each ? parameterAt(each.$ref) : each));
  const known = new Set(parameters.filter((each) => each.in === 'query').map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !known.has(name)).map((name) => `unknown query parameter ${name}`);
  const wrong = parameters.flatMap(({ name, in: place, schema, required }) => {
    const text = place === 'path' ? call.path[name] : (query.get(name) ?? undefined);
    if (text === undefined) return required ? [`missing parameter ${name}`] : [];
    const value = /^-?\d+$/.test(text) && JSON.stringify(schema).includes('"integer"') ? Number(text) : text;
    return faultsOf(schema, value, `parameter ${name}`);
  });
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (!schema) return [...unknown, ...wrong];
  return [...unknown, ...wrong, ...(body === undefined ? ['missing body'] : faultsOf(schema, body, 'body'))];
}

/** What is wrong with an answer by the description: a server that invents fields would prove nothing. */
export function faultsOfAnswer(call: Call, status: number, body: unknown): string[] {
  const media = operationOf(call).responses[String(status)];
  if (!media) return [`status ${status} is not described`];
  const schema = media.content?.['application/json']?.schema;
  return schema ? faultsOf(schema, body, 'answer') : [];
}

/**
 * An answer with what is given, and the least that the description demands in the rest: a fixture by hand would leave out
 * what the client may read tomorrow.
 */
export function answerWith(
  call: Call,
  status: number,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const schema = operationOf(call).responses[String(status)]?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${call.operation} gives no ${status} with a body`);
  const whole = 'items' in schema ? (schema.items as object) : schema;
  return { ...(least(whole) as Record<string, unknown>), ...given };
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
}

function least(schema: Schema): unknown {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return least((description.components.schemas[name] ?? {}) as Schema);
  }
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return least(first);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(least));
  switch (schema.type) {
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'string':
      return 'text';
    default:
      return Object.fromEntries((schema.required ?? []).map((name) => [name, least(schema.properties?.[name] ?? {})]));
  }
}

function operationOf(call: Call): Operation {
  const found = routes.find(({ name }) => name === call.operation);
  if (!found) throw new Error(`${call.operation} is not described`);
  return found.operation;
}

function parameterAt(reference: string): Parameter {
  const parameter = description.components.parameters[reference.split('/').at(-1) ?? ''];
  if (!parameter) throw new Error(`${reference} is not described`);
  return parameter;
}

const compiled = new Map<object, ValidateFunction>();

function faultsOf(schema: object, value: unknown, what: string): string[] {
  const known = compiled.get(schema) ?? ajv.compile(absolute(schema) as object);
  compiled.set(schema, known);
  if (known(value)) return [];
  return (known.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
}

/** `#/components/…` is meant within the whole description. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (value === null || typeof value !== 'object') return value;
  // OpenAPI 3.0 says so of references and unions as well, JSON Schema of types alone.
  if ('nullable' in value && !('type' in value)) {
    const { nullable: _, ...rest } = value;
    return { anyOf: [absolute(rest), { type: 'null' }] };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? `api${inner}` : absolute(inner),
    ]),
  );
}
