import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type PlainDate } from '@folkmoot/basics';
import { canonicalJson } from '@folkmoot/log';
import { Public } from '../identity/access';
import { ParseNumber } from '../platform/addresses';
import {
  AsAtQuery,
  ChangesDto,
  ChangesQuery,
  ConstitutionDto,
  VersionDetailsDto,
  VersionListDto,
} from './constitution.dto';
import { CurrentConstitution } from './current-constitution';
import { VersionsQueries } from './versions.queries';

@ApiTags('constitution')
@Controller('constitution')
@Public()
export class ConstitutionController {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly versions: VersionsQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: ConstitutionDto, description: 'The version in force on a day.' })
  async inForce(@Query() { on }: AsAtQuery): Promise<ConstitutionDto> {
    const found = await this.constitution.inForce(on as PlainDate | undefined);
    const { version, sha256, effectiveOn, pack } = found;
    return { version, sha256, effectiveOn, pack: { ...pack } };
  }

  @Get('versions')
  @ApiOkResponse({ type: VersionListDto })
  list(): Promise<VersionListDto> {
    return this.versions.list();
  }

  @Get('versions/:version')
  @ApiOkResponse({ type: VersionDetailsDto })
  one(@Param('version', ParseNumber) version: number): Promise<VersionDetailsDto> {
    return this.versions.one(version);
  }

  @Get('versions/:version/changes')
  @ApiOkResponse({
    type: ChangesDto,
    description: 'What this version changes in another, in words.',
  })
  changes(
    @Param('version', ParseNumber) version: number,
    @Query() { from }: ChangesQuery,
  ): Promise<ChangesDto> {
    return this.versions.changes(from, version);
  }

  @Get('versions/:version/pack')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'A version of the constitution, to the byte that its hash names.',
    schema: { type: 'object', additionalProperties: true },
  })
  async pack(@Param('version', ParseNumber) version: number): Promise<Buffer> {
    return Buffer.from(canonicalJson((await this.constitution.byVersion(version)).pack));
  }
}
