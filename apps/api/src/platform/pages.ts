import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import fs from 'node:fs';
import path from 'node:path';

const entries: readonly (readonly [string, readonly string[]])[] = [
  ['office.html', ['/office', '/office/*']],
  [
    'vote.html',
    ['/vote', '/vote/*', '/rehearsal/*', '/sign-in', '/sign-in/*', '/mailbox', '/mailbox/*'],
  ],
  ['register.html', ['/', '/*']],
];

/** Where the built pages are, seen from the built API. */
export const pagesFolder = (): string => path.resolve(__dirname, '../../../web/dist');

/** Serves the three web apps beside the API: their assets for ever, their pages always fresh. */
export async function servePages(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!fs.existsSync(path.join(folder, 'register.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    index: false,
    wildcard: false,
    serve: false,
  } as never);
  fastify.get(
    '/assets/*',
    (request: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply) =>
      reply.sendFile(`assets/${request.params['*']}`, { maxAge: '365d', immutable: true }),
  );
  for (const file of ['favicon.svg', 'robots.txt']) {
    if (fs.existsSync(path.join(folder, file)))
      fastify.get(`/${file}`, (_, reply: FastifyReply) => reply.sendFile(file, { maxAge: '1h' }));
  }
  for (const [page, routes] of entries) {
    for (const route of routes) {
      fastify.get(route, (_, reply: FastifyReply) =>
        reply.header('cache-control', 'no-cache').sendFile(page, { cacheControl: false }),
      );
    }
  }
  // An unknown API path is a problem, never a page.
  fastify.get('/api/*', (_, reply: FastifyReply) =>
    reply
      .status(404)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(
        JSON.stringify({
          type: '/problems#not-found',
          title: 'Not found',
          status: 404,
          detail: 'There is nothing here.',
          code: 'not-found',
        }),
      ),
  );
}
