import cookie from '@fastify/cookie';
import { type INestApplication } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { plainPrefix, takeForms } from './forms';
import { OperatorLog } from './operator-log';
import { Problem, ProblemFilter } from './problem';
import { PublicUrl } from './public-url';
import { strictValidation } from './validation';

export const apiPrefix = 'api/v1';

/** Files of the register at addresses of their own, as feed readers and spreadsheets keep them. */
export const publishedFiles = ['feed.atom', 'decisions.json'];

/** Puts every route but the published files, and the pages without script, under the prefix of the API. */
export const setPrefix = (app: Pick<INestApplication, 'setGlobalPrefix'>): unknown =>
  app.setGlobalPrefix(apiPrefix, {
    exclude: [...publishedFiles, plainPrefix, `${plainPrefix}/*rest`],
  });

/** Lists in objects in lists: no request of ours goes half as deep. */
const deepest = 20;
/** Bytes of the ballots that a member sends at once. */
const mostOfSealedBallots = 2_500_000;
/** Bytes of a photograph of 8 MB in base64, with the request around it. */
const mostOfPhoto = 10_900_000;
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** An HTTP server that takes JSON of limited size, forms for the pages without script, and trusts no proxy header. */
export const httpAdapter = (): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: 52_000_000,
    trustProxy: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_: unknown, __: unknown, reply: FastifyReply) =>
      sendProblem(reply, new Problem(400, 'malformed', 'This address cannot be read.')),
  });

/** What stands before and behind every route: headers, cookies, same-origin check, validation, problems. */
export async function prepareHttp(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const { origin } = app.get(PublicUrl);
  const setHeaders = securityHeaders(origin);
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', (request, reply, done) => {
    setHeaders(request.raw, reply.raw, () => done());
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const refusal = crossSiteRefusal(request, origin);
    if (refusal) sendProblem(reply, refusal);
    else done();
  });
  fastify.addHook('onRoute', (route) => {
    if (route.method === 'POST' && route.url.endsWith('/sealed-ballots'))
      route.bodyLimit = mostOfSealedBallots;
    if (route.method === 'PUT' && route.url.endsWith('/photo')) route.bodyLimit = mostOfPhoto;
  });
  fastify.addHook('preValidation', (request, reply, done) => {
    if (isDeeper(request.body, deepest)) sendProblem(reply, tooDeep);
    else done();
  });
  await app.register(cookie);
  takeForms(app);
  setPrefix(app);
  app.useGlobalPipes(strictValidation());
  app.useGlobalFilters(new ProblemFilter(app.get(OperatorLog)));
}

/** Pages of ours run only what we serve; made once, since every answer carries the same. */
const securityHeaders = (origin: string): ReturnType<typeof helmet> =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: origin.startsWith('https:'),
  });

/** Requests that change something come from our own pages: by what the browser says of where they come from. */
function crossSiteRefusal(request: FastifyRequest, publicOrigin: string): Problem | null {
  if (!unsafe.has(request.method)) return null;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreignOrigin =
    origin !== undefined && origin !== publicOrigin && new URL(safeUrl(origin)).host !== host;
  if (foreignOrigin || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    return new Problem(
      403,
      'cross-site',
      'This request came from another site and was not carried out.',
    );
  }
  return null;
}

const tooDeep = new Problem(400, 'malformed', 'The request is nested too deeply to be read.');

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

const safeUrl = (origin: string): string =>
  URL.canParse(origin) ? origin : 'http://invalid.invalid';

function sendProblem(reply: FastifyReply, { status, code, detail }: Problem): void {
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: `/problems#${code}`, title: 'Refused', status, detail, code }));
}
