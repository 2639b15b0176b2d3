import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type PlainDate } from '@folkmoot/basics';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { foundOr404, valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import { CompleteStage } from './complete-stage';
import { OverrideDay, type OverrideRefusal } from './override-day';
import { PlanReminders } from './plan-reminders';
import { type PollingDayRefusal, SetPollingDay } from './set-polling-day';
import {
  CompleteStageDto,
  OverrideDecisionDto,
  OverrideInDto,
  PollingDayDto,
  ReminderPlanInDto,
  TimetableDto,
} from './timetable.dto';
import { TimetableQueries } from './timetable.queries';

const pollingDayStatus: Readonly<Record<PollingDayRefusal['code'], number>> = {
  'election-unknown': 404,
  'poll-opened': 409,
  'election-ended': 409,
  'too-soon': 422,
  'too-late': 422,
  'out-of-order': 422,
};

const overrideStatus: Readonly<Record<OverrideRefusal['code'], number>> = {
  ...pollingDayStatus,
  'no-polling-day': 409,
  'stage-over': 409,
  'day-passed': 422,
  'day-missing': 422,
  'asked-already': 409,
  'override-unknown': 404,
  'decided-already': 409,
  'own-override': 403,
  'asker-gone': 409,
};

/** When everything in an election happens, and what departs from the rules. */
@ApiTags('elections')
@Controller('elections/:id')
@Allow('secretary', 'returning-officer')
export class TimetableController {
  constructor(
    private readonly timetables: TimetableQueries,
    private readonly setPollingDay: SetPollingDay,
    private readonly overrideDay: OverrideDay,
    private readonly completeStage: CompleteStage,
    private readonly planReminders: PlanReminders,
  ) {}

  @Get('timetable')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: TimetableDto })
  async show(
    @Acting() viewer: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TimetableDto> {
    return foundOr404(await this.timetables.of(id, viewer));
  }

  @Post('polling-day')
  @HttpCode(204)
  @ApiNoContentResponse()
  async set(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { pollingDay, anyway }: PollingDayDto,
  ): Promise<void> {
    valueOrRefuse(
      await this.setPollingDay.run(actor, id, pollingDay as PlainDate, anyway),
      pollingDayStatus,
    );
  }

  @Post('reminders')
  @HttpCode(204)
  @ApiNoContentResponse()
  async plan(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { daysBefore, reason }: ReminderPlanInDto,
  ): Promise<void> {
    valueOrRefuse(await this.planReminders.run(actor, id, daysBefore, reason), {
      'election-unknown': 404,
      'poll-closed': 409,
      'same-days': 409,
      'not-in-time': 422,
    });
  }

  @Post('overrides')
  @ApiCreatedResponse({ type: CreatedDto })
  async ask(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stage, on, reason }: OverrideInDto,
  ): Promise<CreatedDto> {
    const wanted = { stage, on: (on ?? null) as PlainDate | null, reason };
    return valueOrRefuse(await this.overrideDay.ask(actor, id, wanted), overrideStatus);
  }

  @Post('overrides/:override/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decide(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('override', ParseUUIDPipe) override: string,
    @Body() { agreed }: OverrideDecisionDto,
  ): Promise<void> {
    valueOrRefuse(await this.overrideDay.decide(actor, id, override, agreed), overrideStatus);
  }

  @Post('stages')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse()
  async complete(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stage }: CompleteStageDto,
  ): Promise<void> {
    valueOrRefuse(await this.completeStage.run(actor, id, stage), {
      'election-unknown': 404,
      'poll-opened': 409,
      'election-ended': 409,
      'no-such-stage': 409,
      'done-already': 409,
      'notice-first': 409,
      'independence-first': 409,
      'nominations-open': 409,
      'nominations-undecided': 409,
    });
  }
}
