import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type PlainDate, plainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles, Public } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { DraftedResolutionDto } from '../resolutions/drafted-resolution.dto';
import { draftingStatus } from '../resolutions/drafting-status';
import { CreatedDto } from '../resolutions/resolutions.dto';
import { AnnounceVacancy } from './announce-vacancy';
import { DraftAppointment } from './draft-appointment';
import { ReceiveNomination } from './receive-nomination';
import {
  AnnounceVacancyDto,
  AppointDto,
  NominateDto,
  SelectDto,
  VacancyDto,
  VacancyListDto,
} from './vacancies.dto';
import { VacanciesQueries } from './vacancies.queries';

const appointingStatus = {
  ...draftingStatus,
  'vacancy-unknown': 404,
  'nominee-unknown': 422,
  'office-unknown': 409,
  'resolution-pending': 409,
  'vacancy-filled': 409,
  'starts-in-the-past': 422,
  'no-place-vacant': 409,
  'not-recommended': 409,
  'out-of-the-running': 409,
  'one-at-a-time': 409,
  'seat-unknown': 422,
  'seat-filled': 409,
  'not-by-co-option': 409,
} as const;

const dayOf = (day: string | undefined): PlainDate | undefined =>
  day === undefined ? day : plainDate(day);

@ApiTags('appointments')
@Controller('vacancies')
export class VacanciesController {
  constructor(
    private readonly announceVacancy: AnnounceVacancy,
    private readonly receiveNomination: ReceiveNomination,
    private readonly draftAppointment: DraftAppointment,
    private readonly vacancies: VacanciesQueries,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: VacancyListDto })
  async list(): Promise<VacancyListDto> {
    return { items: await this.vacancies.list() };
  }

  @Get(':id')
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: VacancyDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<VacancyDto> {
    return foundOr404(await this.vacancies.one(id));
  }

  @Post()
  @Allow('secretary')
  @ApiCreatedResponse({ type: CreatedDto })
  async announce(
    @Acting() actor: Actor,
    @Body() { nominationsCloseOn, ...about }: AnnounceVacancyDto,
  ): Promise<CreatedDto> {
    const notice = { ...about, nominationsCloseOn: plainDate(nominationsCloseOn) };
    return valueOrRefuse(await this.announceVacancy.run(actor, notice), {
      'office-unknown': 422,
      'closing-date-passed': 422,
      'decision-unknown': 422,
      'seat-unknown': 422,
      'seat-filled': 409,
      'not-by-co-option': 409,
    });
  }

  @Post(':id/nominations')
  @Allow('secretary')
  @ApiCreatedResponse({ type: CreatedDto })
  async nominate(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, memberNumber, statement }: NominateDto,
  ): Promise<CreatedDto> {
    const nomination = { name: name ?? null, memberNumber: memberNumber ?? null, statement };
    return valueOrRefuse(await this.receiveNomination.run(actor, id, nomination), {
      'vacancy-unknown': 404,
      'nominations-closed': 409,
      'nominated-already': 409,
      'name-missing': 422,
      'member-number-missing': 422,
      'member-unknown': 422,
      'not-eligible': 422,
    });
  }

  @Post(':id/resolution')
  @Allow('secretary')
  @ApiCreatedResponse({ type: DraftedResolutionDto })
  async appoint(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { nominee, from }: AppointDto,
  ): Promise<DraftedResolutionDto> {
    const appointment = { nominees: [nominee], from: dayOf(from) };
    return valueOrRefuse(await this.draftAppointment.run(actor, id, appointment), appointingStatus);
  }

  @Post(':id/selection')
  @Allow('secretary')
  @ApiCreatedResponse({ type: DraftedResolutionDto })
  async select(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { nominees, from }: SelectDto,
  ): Promise<DraftedResolutionDto> {
    const appointment = { nominees, from: dayOf(from) };
    return valueOrRefuse(await this.draftAppointment.run(actor, id, appointment), appointingStatus);
  }
}
