import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Release } from './read-release';

/**
 * Stricter than other pages: only scripts whose hash the page names are run, nothing inline, and nothing is
 * asked of anybody but this server. Sources: W3C Content Security Policy 3; W3C Subresource Integrity, Integrity-Policy.
 */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';'),
  'integrity-policy': 'blocked-destinations=(script)',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-cache',
};

/**
 * Serves the voting booth and the list of its files. The pages' own files must be served before: this builds on them.
 * @param release  what the folder holds
 */
export function serveBooth(app: NestFastifyApplication, release: Release): void {
  const fastify = app.getHttpAdapter().getInstance();
  for (const route of ['/booth', '/booth/*'])
    fastify.get(route, (_, reply: FastifyReply) =>
      reply.headers(headers).sendFile('booth/booth.html', { cacheControl: false }),
    );
  fastify.get(
    '/booth/assets/*',
    (request: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply) =>
      reply.sendFile(`booth/assets/${request.params['*']}`, { maxAge: '365d', immutable: true }),
  );
  fastify.get('/booth/release.txt', (_, reply: FastifyReply) =>
    reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(release.list),
  );
}
