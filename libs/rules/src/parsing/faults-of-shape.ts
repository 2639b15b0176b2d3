import { type z } from 'zod';
import { type Fault, type FaultCode } from './fault';

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of a document, one fault a thing, with where it is and what to do. */
export const faultsOfShape = (document: unknown, { issues }: z.ZodError): Fault[] =>
  issues.flatMap((issue) => faultsOf(document, issue));

function faultsOf(document: unknown, issue: Issue): Fault[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        fault([...path, key], 'unknown-member', `Take “${key}” out: it means nothing here.`),
      );
    case 'invalid_type':
      return [wrongType(document, path, TYPES[issue.expected] ?? `a ${issue.expected}`)];
    case 'invalid_value':
      return [notOneOf(document, path, issue.values)];
    case 'invalid_union':
      return [notOneOf(document, path, optionsOf(issue))];
    case 'too_small':
      return issue.origin === 'array'
        ? [fault(path, 'empty', `List at least ${issue.minimum} here.`)]
        : [fault(path, 'out-of-range', `Give a whole number of ${issue.minimum} or more.`)];
    case 'too_big':
      return [fault(path, 'out-of-range', `Give a whole number of ${issue.maximum} or less.`)];
    case 'invalid_format':
      return [badFormat(path, `${issue.format} ${issue.pattern ?? ''}`)];
    default:
      return [fault(path, 'wrong-type', issue.message)];
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

function wrongType(document: unknown, path: Issue['path'], wanted: string): Fault {
  return isMissing(document, path)
    ? fault(path, 'missing', `Add “${String(path.at(-1))}”.`)
    : fault(path, 'wrong-type', `Give ${wanted}.`);
}

function notOneOf(document: unknown, path: Issue['path'], known: readonly unknown[]): Fault {
  if (isMissing(document, path)) return wrongType(document, path, '');
  return fault(path, 'not-one-of', `Give one of: ${known.map(String).join(', ')}.`);
}

/** What could stand where nothing fits: the values of a list of literals, or of the member that tells shapes apart. */
function optionsOf(issue: Extract<Issue, { code: 'invalid_union' }>): readonly unknown[] {
  if ('options' in issue && Array.isArray(issue.options)) return issue.options;
  return issue.errors.flatMap((branch) =>
    branch.flatMap((one) => (one.code === 'invalid_value' ? one.values : [])),
  );
}

const FORMATS: readonly (readonly [part: string, code: FaultCode, says: string])[] = [
  ['\\S', 'empty', 'Write something here; it is blank.'],
  ['[a-z0-9]', 'bad-code', 'Use lower-case letters, digits and single hyphens.'],
  ['^\\d+$', 'wrong-type', 'Give whole pence as text, such as "250000".'],
  ['datetime', 'wrong-type', 'Give a moment in UTC, such as "2026-06-09T16:00:00Z".'],
  ['date', 'wrong-type', 'Give a date, such as "2026-06-09".'],
];

function badFormat(path: Issue['path'], format: string): Fault {
  const [, code, says] =
    FORMATS.find(([part]) => format.includes(part)) ??
    (['', 'wrong-type', 'Write this in another way.'] as const);
  return fault(path, code, says);
}

function isMissing(document: unknown, path: Issue['path']): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, name) => (at as Record<PropertyKey, unknown>)[name], document);
  return !Array.isArray(holder) && !Object.hasOwn(holder as object, last);
}

/** Source of the pointer: RFC 6901 s.3. */
const fault = (path: readonly PropertyKey[], code: FaultCode, says: string): Fault => ({
  path: path.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  code,
  says,
});
