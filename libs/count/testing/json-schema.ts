/** The part of JSON Schema 2020-12 that our published schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

const UNDERSTOOD = new Set([
  ...[
    '$schema',
    '$id',
    '$ref',
    '$defs',
    'title',
    'description',
    'const',
    'enum',
    'type',
    'pattern',
  ],
  ...['minimum', 'items', 'properties', 'required', 'additionalProperties'],
]);

/** Where a document breaks a schema, one line a fault. @throws Error when the schema uses a word not known here */
export function schemaFaults(schema: unknown, document: unknown): string[] {
  const root = schema as Schema;
  const check = (rule: Schema, value: unknown, path: string): string[] => {
    const strange = Object.keys(rule).find((word) => !UNDERSTOOD.has(word));
    if (strange) throw new Error(`The schema word ${strange} is not understood.`);
    const target = rule.$ref ? root.$defs![rule.$ref.replace('#/$defs/', '')]! : rule;
    return [
      ...plainFaults(target, value).map((says) => `${path}: ${says}`),
      ...(Array.isArray(value) && target.items
        ? value.flatMap((item, index) => check(target.items!, item, `${path}/${index}`))
        : []),
      ...Object.entries(fieldsOf(value)).flatMap(([name, field]) => {
        const rules = target.properties?.[name];
        if (rules) return check(rules, field, `${path}/${name}`);
        return target.additionalProperties === false
          ? [`${path}: ${name} is not in the schema`]
          : [];
      }),
    ];
  };
  return check(root, document, '');
}

function plainFaults(rule: Schema, value: unknown): string[] {
  const types = rule.type === undefined ? null : [rule.type].flat();
  const faults = [
    'const' in rule && value !== rule.const && `must be ${String(rule.const)}`,
    rule.enum && !rule.enum.includes(value) && `must be one of ${rule.enum.join(', ')}`,
    types && !types.includes(typeOf(value)) && `must be ${types.join(' or ')}, is ${typeOf(value)}`,
    rule.pattern &&
      typeof value === 'string' &&
      !new RegExp(rule.pattern).test(value) &&
      `${value} does not fit`,
    rule.minimum !== undefined &&
      typeof value === 'number' &&
      value < rule.minimum &&
      `${value} is too low`,
    ...(typeOf(value) === 'object' ? (rule.required ?? []) : []).map(
      (name) => !(name in fieldsOf(value)) && `${name} is missing`,
    ),
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeOf(value) === 'object' ? (value as Record<string, unknown>) : {};
