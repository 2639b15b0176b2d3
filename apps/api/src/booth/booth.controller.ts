import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { Public } from '../identity/access';
import { ParseSha256 } from '../platform/addresses';
import { foundOr404 } from '../platform/problem';
import { utc } from '../platform/utc';

export class BoothReleaseDto {
  @ApiProperty({ description: 'SHA-256 of the list of its files, hexadecimal.' }) sha256!: string;
  @ApiProperty({ description: 'Place in the log.' }) logIndex!: number;
  @ApiProperty({ format: 'date-time' }) releasedAt!: string;
}

/** Releases of the booth that the newest log has, which tells each of those handed out since it began. */
@ApiTags('log')
@Controller('booth/releases')
@Public()
export class BoothController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get(':sha256')
  @ApiOkResponse({ type: BoothReleaseDto })
  async release(@Param('sha256', ParseSha256) sha256: string): Promise<BoothReleaseDto> {
    const [row] = await this.dataSource.query<BoothReleaseDto[]>(
      `select resource as sha256, index::int as "logIndex", ${utc('recorded_at')} as "releasedAt"
         from record.entry where resource = $1 and action = 'booth.released' order by log desc, index limit 1`,
      [sha256],
    );
    return foundOr404(row);
  }
}
