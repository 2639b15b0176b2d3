import { z } from 'zod';
import { constitutionShape } from './parsing/constitution-shape';
import { everyQuestion } from './rule';

type Schema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** A shape as others can read it: what a document looks like before it is read. */
function schemaOf(shape: z.ZodType): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return schema;
}

/** The JSON Schema of a constitution document. What the law refuses in one that has this shape, `checkConstitution` tells. */
export const constitutionSchema = (): Schema => ({
  $schema: DRAFT,
  $id: 'constitution.schema.json',
  title: 'Constitution',
  description:
    'Rules of one organisation, one version, as data. A citation that ends in [from knowledge] or [design] awaits a check.',
  ...schemaOf(constitutionShape),
});

/** The JSON Schema of a document of facts: one definition for each thing that the rules decide or answer. */
export const factsSchema = (): Schema => ({
  $schema: DRAFT,
  $id: 'facts.schema.json',
  title: 'Facts',
  description: 'What happened, for the rules to rule on. The member `type` says what is asked.',
  oneOf: everyQuestion.map(({ type }) => ({ $ref: `#/$defs/${type}` })),
  $defs: Object.fromEntries(
    everyQuestion.map(({ type, asks, shape }) => [type, { description: asks, ...schemaOf(shape) }]),
  ),
});
