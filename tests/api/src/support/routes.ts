import fs from 'node:fs';
import path from 'node:path';

type Method = 'get' | 'post' | 'put' | 'delete';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

/** A route as the API's description has it. */
export interface Route {
  readonly operation: string;
  readonly method: Method;
  /** Within the API, with parameters in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
}

interface Description {
  readonly paths: Record<
    string,
    Record<string, { operationId: string; parameters?: readonly Parameter[] }>
  >;
}

const file = path.resolve(__dirname, '../../../../docs/openapi.json');

/** Every route of the API, from docs/openapi.json. */
export const routes: readonly Route[] = Object.entries(
  (JSON.parse(fs.readFileSync(file, 'utf8')) as Description).paths,
).flatMap(([address, operations]) =>
  Object.entries(operations).map(([method, { operationId, parameters = [] }]) => ({
    operation: operationId,
    method: method as Method,
    path: address.replace('/api/v1', ''),
    parameters,
  })),
);

const nobody = '00000000-0000-4000-8000-000000000000';
const examples: Readonly<Record<string, string>> = {
  number: '1',
  version: '1',
  sha256: 'ab'.repeat(32),
};

/** The path with something well-formed in the place of each parameter that names nothing. */
export const addressOf = ({ path: template }: Route, change: Record<string, string> = {}): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => change[name] ?? examples[name] ?? nobody);
