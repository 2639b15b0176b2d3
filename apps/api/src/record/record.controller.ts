import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../identity/access';
import { Whole } from '../platform/fields';
import { foundOr404 } from '../platform/problem';
import { LogKey } from './log-key';
import { RecordQueries } from './record.queries';

export class LogDto {
  @ApiProperty() origin!: string;
  @ApiProperty({ description: 'Public key of the log, as C2SP signed notes write it.' })
  vkey!: string;
  @ApiProperty({ description: 'Entries in the log.' }) size!: number;
  @ApiProperty({ description: 'Entries under the last signed checkpoint.' }) signedSize!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Root hash of the signed part, hexadecimal.',
  })
  root!: string | null;
}

export class EntriesQuery {
  @Whole({ min: 0, max: 2 ** 40, optional: true }) from?: number;
  @Whole({ min: 1, max: 1000, optional: true }) limit?: number;
}

@ApiTags('log')
@Controller('log')
@Public()
export class RecordController {
  constructor(
    private readonly record: RecordQueries,
    private readonly key: LogKey,
  ) {}

  @Get()
  @ApiOkResponse({ type: LogDto })
  async show(): Promise<LogDto> {
    const [size, checkpoint] = await Promise.all([this.record.size(), this.record.checkpoint()]);
    return {
      origin: this.key.origin,
      vkey: this.key.verifierKey,
      size,
      signedSize: checkpoint?.size ?? 0,
      root: checkpoint?.root ?? null,
    };
  }

  @Get('checkpoint')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-cache')
  @ApiProduces('text/plain')
  @ApiOkResponse({
    description: 'The last signed checkpoint: a C2SP signed note.',
    schema: { type: 'string' },
  })
  async checkpoint(): Promise<Buffer> {
    return Buffer.from(foundOr404((await this.record.checkpoint())?.note));
  }

  @Get('vkey')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  vkey(): Buffer {
    return Buffer.from(`${this.key.verifierKey}\n`);
  }

  @Get('entries')
  @Header('content-type', 'application/jsonl; charset=utf-8')
  @ApiProduces('application/jsonl')
  @ApiOkResponse({ description: 'Entries to the letter, one a line.', schema: { type: 'string' } })
  async entries(@Query() { from = 0, limit = 1000 }: EntriesQuery): Promise<Buffer> {
    return Buffer.from(await this.record.entries(from, limit));
  }
}
