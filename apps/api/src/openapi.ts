import 'reflect-metadata';
import { type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module';
import { Clock } from './platform/clock';
import { readConfig } from './platform/config';
import { httpAdapter, setPrefix } from './platform/http';
import { createLogger } from './platform/logging';
import { OperatorLog } from './platform/operator-log';

/** The API as OpenAPI 3.1, from the controllers and DTOs themselves. Needs no database. */
export async function describeApi(): Promise<OpenAPIObject> {
  const options = {
    config: readConfig({}),
    databaseUrl: 'postgres://nobody@localhost/none',
    eraserUrl: null,
    clock: new Clock(),
    log: new OperatorLog(createLogger('silent')),
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(options),
    httpAdapter(),
    { preview: true, logger: false },
  );
  setPrefix(app);
  return documentOf(app);
}

function documentOf(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Folkmoot')
    .setDescription(
      'Governance and voting for members’ councils. Refusals are RFC 9457 problems with a stable `code`.',
    )
    .setVersion('1')
    .setLicense('AGPL-3.0-or-later', 'https://spdx.org/licenses/AGPL-3.0-or-later.html')
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  for (const act of actsOf(document)) describeKey(act);
  return document;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;

/** What changes something in the name of an account. Signing in and out keeps no keys. */
const actsOf = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths)
    .flatMap((path) => [path.post, path.put, path.delete])
    .filter((operation) => operation !== undefined)
    .filter(({ tags }) => !tags?.includes('sign-in'));

/** Any act may carry a key; a route that insists on one says so itself. */
function describeKey(act: Operation): void {
  const name = 'Idempotency-Key';
  const parameters = act.parameters ?? [];
  if (parameters.some((parameter) => 'name' in parameter && parameter.name === name)) return;
  const description = 'A UUID for this act: sent again with it, it is done once.';
  const schema = { type: 'string', format: 'uuid' };
  act.parameters = [...parameters, { name, in: 'header', required: false, description, schema }];
}

if (require.main === module) {
  void describeApi().then((document) => {
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => process.exit(0));
  });
}
