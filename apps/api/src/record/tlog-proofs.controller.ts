import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '../identity/access';
import { ParseIndex, ParseNumber } from '../platform/addresses';
import { foundOr404 } from '../platform/problem';
import { ProveEntry } from './prove-entry';
import { LogQuery } from './record.controller';
import { RecordQueries } from './record.queries';

const description =
  'A C2SP tlog-proof against the last signed checkpoint; its extra data are the exact bytes of the entry.';

/** Proofs that somebody can keep and check without us. */
@ApiTags('log')
@Controller()
@Public()
export class TlogProofsController {
  constructor(
    private readonly record: RecordQueries,
    private readonly proveEntry: ProveEntry,
  ) {}

  @Get('log/entries/:index/tlog-proof')
  @Header('cache-control', 'no-cache')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description, schema: { type: 'string' } })
  async entry(
    @Param('index', ParseIndex) index: number,
    @Query() { log }: LogQuery,
  ): Promise<StreamableFile> {
    const at = { log: log ?? (await this.record.newestLog()), index };
    return asFile(await this.proveEntry.of(at), `entry-${index}`);
  }

  @Get('decisions/:number/tlog-proof')
  @Header('cache-control', 'no-cache')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description, schema: { type: 'string' } })
  async decision(@Param('number', ParseNumber) number: number): Promise<StreamableFile> {
    const at = foundOr404(await this.record.placeOfDecision(number));
    return asFile(await this.proveEntry.of(at), `decision-${number}`);
  }
}

const asFile = (proof: string | null, name: string): StreamableFile =>
  new StreamableFile(Buffer.from(foundOr404(proof)), {
    type: 'text/plain; charset=utf-8',
    disposition: `attachment; filename="${name}.tlog-proof"`,
  });
