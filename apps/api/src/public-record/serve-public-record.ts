import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply } from 'fastify';
import path from 'node:path';
import { PublicRecordFolder } from './public-record-folder';

const plain = 'text/plain; charset=utf-8';
const bytes = 'application/octet-stream';

/** Below `/record/`: what any web server would do with the folder, with the types that C2SP tlog-tiles asks for. */
export async function servePublicRecord(app: NestFastifyApplication): Promise<void> {
  const { path: folder } = app.get(PublicRecordFolder);
  if (folder === null) return;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/record', (_, reply: FastifyReply) => reply.redirect('/record/'));
  await app.register(fastifyStatic, {
    root: path.resolve(folder),
    prefix: '/record/',
    decorateReply: false,
    dotfiles: 'ignore',
    cacheControl: false,
    redirect: true,
    setHeaders: (reply: FastifyReply, file: string) =>
      setHeaders(reply, path.relative(folder, file).split(path.sep).join('/')),
  } as never);
}

function setHeaders(reply: FastifyReply, file: string): void {
  const type = typeOf(file);
  if (type) void reply.header('content-type', type);
  void reply.header(
    'cache-control',
    neverChanges(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  void reply.header('access-control-allow-origin', '*');
}

function typeOf(file: string): string | null {
  if (file.startsWith('log/tile/')) return bytes;
  if (file.startsWith('log/') || /\.(blt|tlog-proof)$/.test(file)) return plain;
  return null;
}

/** Evidence. A manifest keeps its address when the pages that it lists are drawn anew. */
const neverChanges = (file: string): boolean =>
  /^(log\/tile|counts|ballots|rolls)\//.test(file) ||
  /^(decisions|constitution)\/\d+\.(json|tlog-proof)$/.test(file);
