import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { CreatedDto } from '../resolutions/resolutions.dto';
import { AppointInspector, type AppointingRefusal } from './appoint-inspector';
import { EndInspection } from './end-inspection';
import {
  AppointInspectorDto,
  EndedDto,
  InspectionDetailsDto,
  InspectionListDto,
} from './inspections.dto';
import { InspectionsQueries } from './inspections.queries';

const status: Readonly<Record<AppointingRefusal['code'], number>> = {
  'days-reversed': 422,
  'days-passed': 422,
  'too-long': 422,
  'scope-empty': 422,
  'matter-unknown': 422,
};

/** For the secretary: who may look into the record, until when, and what they opened. */
@ApiTags('inspections')
@Controller('inspections')
@Allow('secretary')
export class InspectionsController {
  constructor(
    private readonly appointInspector: AppointInspector,
    private readonly endInspection: EndInspection,
    private readonly inspections: InspectionsQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: InspectionListDto })
  async list(): Promise<InspectionListDto> {
    return { items: await this.inspections.list() };
  }

  @Get(':id')
  @ApiOkResponse({ type: InspectionDetailsDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<InspectionDetailsDto> {
    return foundOr404(await this.inspections.one(id));
  }

  @Post()
  @ApiCreatedResponse({ type: CreatedDto })
  async appoint(
    @Acting() actor: Actor,
    @Body() { from, to, scope, ...who }: AppointInspectorDto,
  ): Promise<CreatedDto> {
    const appointment = {
      ...who,
      from: plainDate(from),
      to: plainDate(to),
      scope: scope?.map(({ kind, id }) => ({ kind, id })) ?? null,
    };
    return valueOrRefuse(await this.appointInspector.run(actor, appointment), status);
  }

  @Post(':id/ending')
  @HttpCode(200)
  @ApiOkResponse({ type: EndedDto })
  async end(@Acting() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EndedDto> {
    return valueOrRefuse(await this.endInspection.run(actor, id), {
      'inspection-unknown': 404,
      'already-over': 409,
    });
  }
}
