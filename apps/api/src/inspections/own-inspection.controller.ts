import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { packAsFile, packResponse } from '../evidence/pack-as-file';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404 } from '../platform/problem';
import { InspectedMatterDto, MatterRefDto, OwnInspectionDto } from './inspections.dto';
import { InspectionsQueries } from './inspections.queries';
import { LookInto } from './look-into';

/** For an inspector, while the inspection lasts: what it covers. Nothing can be changed from here. */
@ApiTags('inspections')
@Controller('inspection')
@Allow('inspector')
export class OwnInspectionController {
  constructor(
    private readonly inspections: InspectionsQueries,
    private readonly lookInto: LookInto,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnInspectionDto })
  async show(@Acting() { accountId }: Actor): Promise<OwnInspectionDto> {
    const { inspection, matters } = foundOr404(await this.inspections.own(accountId));
    return { inspection, matters };
  }

  @Get('matters/:kind/:id')
  @ApiOkResponse({ type: InspectedMatterDto })
  matter(@Acting() actor: Actor, @Param() ref: MatterRefDto): Promise<InspectedMatterDto> {
    return this.lookInto.page(actor, ref);
  }

  @Get('matters/:kind/:id/pack')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/zip')
  @ApiOkResponse(packResponse)
  async pack(@Acting() actor: Actor, @Param() ref: MatterRefDto): Promise<StreamableFile> {
    return packAsFile(await this.lookInto.pack(actor, ref));
  }
}
