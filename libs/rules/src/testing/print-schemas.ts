import { constitutionSchema, factsSchema } from '../published-schemas';

process.stdout.write(
  JSON.stringify({
    'constitution.schema.json': constitutionSchema(),
    'facts.schema.json': factsSchema(),
  }),
);
