import { parseTilePath, type TileId, widthIn } from '@folkmoot/log';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { OperatorLog } from '../platform/operator-log';
import { foundOr404, ProblemFilter } from '../platform/problem';
import { LogName } from './log-name';
import { LogTree } from './log-tree';
import { RecordQueries } from './record.queries';

interface LogRoute {
  Params: { log?: string; '*'?: string };
}
type LogRequest = FastifyRequest<LogRoute>;

const compressed = promisify(gzip);

/**
 * Serves the log at its own name to anyone who reads C2SP logs: `checkpoint`, `tile/…`, and `vkey`.
 * The first log is at the path of its name, the second at `…/2`. Source: C2SP tlog-tiles, APIs.
 */
export function serveLog(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const { path } = app.get(LogName);
  const files = new LogFiles(app.get(RecordQueries), app.get(LogTree));
  const problems = new ProblemFilter(app.get(OperatorLog));
  const errorHandler = (error: unknown, request: FastifyRequest, reply: FastifyReply): void =>
    problems.answer(error, request, reply);
  const get = (
    file: string,
    serve: (request: LogRequest, reply: FastifyReply) => unknown,
  ): void => {
    for (const prefix of [path, `${path}/:log(^[1-9]\\d{0,4}$)`])
      fastify.get<LogRoute>(`${prefix}/${file}`, {
        handler: (request, reply) => serve(request, reply),
        errorHandler,
      });
  };
  get('checkpoint', (request, reply) => files.checkpoint(request, reply));
  get('vkey', (request, reply) => files.keys(request, reply));
  get('tile/*', (request, reply) => files.tile(request, reply));
}

class LogFiles {
  constructor(
    private readonly record: RecordQueries,
    private readonly tree: LogTree,
  ) {}

  async checkpoint(request: LogRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { note } = foundOr404(await this.record.checkpoint(logOf(request)));
    return text(reply, note);
  }

  async keys(request: LogRequest, reply: FastifyReply): Promise<FastifyReply> {
    const keys = await this.record.keys(logOf(request));
    return text(reply, foundOr404(keys.length > 0 ? `${keys.join('\n')}\n` : null));
  }

  async tile(request: LogRequest, reply: FastifyReply): Promise<FastifyReply> {
    const log = logOf(request);
    const tile = foundOr404(parseTilePath(`tile/${request.params['*'] ?? ''}`));
    const size = await this.record.signedSize(log);
    foundOr404(widthIn(size, tile.level, tile.index) >= tile.width || null);
    const bytes = foundOr404(await this.tree.file(log, tile));
    void reply
      .header('content-type', 'application/octet-stream')
      .header('cache-control', 'public, max-age=31536000, immutable');
    return reply.send(await encoded(tile, bytes, request, reply));
  }
}

/** Hashes do not compress; entries do, threefold. Source: C2SP tlog-tiles, Log entries. */
async function encoded(
  { level }: TileId,
  bytes: Buffer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer> {
  if (level !== 'entries') return bytes;
  void reply.header('vary', 'accept-encoding');
  if (!takesGzip(request.headers['accept-encoding'])) return bytes;
  void reply.header('content-encoding', 'gzip');
  return compressed(bytes);
}

/** Source: RFC 9110 s.12.5.3; a weight of nought refuses. */
const takesGzip = (header: string | string[] | undefined): boolean =>
  String(header ?? '')
    .split(',')
    .map((coding) => coding.split(';').map((part) => part.trim().toLowerCase()))
    .some(([name, weight = '']) => name === 'gzip' && !/^q=0(\.0*)?$/.test(weight));

const logOf = ({ params }: LogRequest): number => Number(params.log ?? 1);

const text = (reply: FastifyReply, content: string): FastifyReply =>
  reply
    .header('content-type', 'text/plain; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(content);
