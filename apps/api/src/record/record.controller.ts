import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../identity/access';
import { Whole } from '../platform/fields';
import { foundOr404 } from '../platform/problem';
import { LogName } from './log-name';
import { RecordQueries } from './record.queries';

const highestLog = 99_999;
const asText = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };

export class LogDto {
  @ApiProperty() origin!: string;
  @ApiProperty({ description: 'Number of the log: the first is 1, and another continues it.' })
  log!: number;
  @ApiProperty({
    description: 'Where the files of the log are, for readers of C2SP logs: `<prefix>/checkpoint`.',
  })
  prefix!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Public key of the log, as C2SP signed notes write it; none before it first signs.',
  })
  vkey!: string | null;
  @ApiProperty({
    type: [String],
    description: 'Every key that signs now: two while one replaces the other.',
  })
  vkeys!: string[];
  @ApiProperty({ description: 'Entries in the log.' }) size!: number;
  @ApiProperty({ description: 'Entries under the last signed checkpoint.' }) signedSize!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Root hash of the signed part, hexadecimal.',
  })
  root!: string | null;
}

export class LogQuery {
  @Whole({
    min: 1,
    max: highestLog,
    optional: true,
    says: 'Number of the log; the newest if left out.',
  })
  log?: number;
}

export class EntriesQuery extends LogQuery {
  @Whole({ min: 0, max: 2 ** 40, optional: true }) from?: number;
  @Whole({ min: 1, max: 1000, optional: true }) limit?: number;
}

@ApiTags('log')
@Controller('log')
@Public()
export class RecordController {
  constructor(
    private readonly record: RecordQueries,
    private readonly name: LogName,
  ) {}

  @Get()
  @ApiOkResponse({ type: LogDto })
  async show(@Query() query: LogQuery): Promise<LogDto> {
    const log = await this.logOf(query);
    const [size, checkpoint, vkeys] = await Promise.all([
      this.record.size(log),
      this.record.checkpoint(log),
      this.record.keys(log),
    ]);
    return {
      origin: this.name.originOf(log),
      log,
      prefix: this.name.prefixOf(log),
      vkey: vkeys[0] ?? null,
      vkeys,
      size,
      signedSize: checkpoint?.size ?? 0,
      root: checkpoint?.root ?? null,
    };
  }

  @Get('checkpoint')
  @Header('content-type', asText['content-type'])
  @Header('cache-control', asText['cache-control'])
  @ApiProduces('text/plain')
  @ApiOkResponse({
    description: 'The last signed checkpoint with its cosignatures: a C2SP signed note.',
    schema: { type: 'string' },
  })
  async checkpoint(@Query() query: LogQuery): Promise<Buffer> {
    const checkpoint = await this.record.checkpoint(await this.logOf(query));
    return Buffer.from(foundOr404(checkpoint?.note));
  }

  @Get('vkey')
  @Header('content-type', asText['content-type'])
  @Header('cache-control', asText['cache-control'])
  @ApiProduces('text/plain')
  @ApiOkResponse({
    description: 'The keys that sign, one a line, newest first.',
    schema: { type: 'string' },
  })
  async vkey(@Query() query: LogQuery): Promise<Buffer> {
    const keys = await this.record.keys(await this.logOf(query));
    return Buffer.from(foundOr404(keys.length > 0 ? `${keys.join('\n')}\n` : null));
  }

  @Get('entries')
  @Header('content-type', 'application/jsonl; charset=utf-8')
  @ApiProduces('application/jsonl')
  @ApiOkResponse({ description: 'Entries to the letter, one a line.', schema: { type: 'string' } })
  async entries(@Query() { from = 0, limit = 1000, ...query }: EntriesQuery): Promise<Buffer> {
    return Buffer.from(await this.record.entries(await this.logOf(query), from, limit));
  }

  private async logOf({ log }: LogQuery): Promise<number> {
    return log ?? this.record.newestLog();
  }
}
