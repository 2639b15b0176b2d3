import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { CreatedDto } from '../resolutions/resolutions.dto';
import { CallMeeting } from './call-meeting';
import { CompleteTask } from './complete-task';
import {
  CallMeetingDto,
  CompletedTaskDto,
  MeetingDetailsDto,
  MeetingListDto,
} from './meetings.dto';
import { MeetingsQueries } from './meetings.queries';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly callMeeting: CallMeeting,
    private readonly completeTask: CompleteTask,
    private readonly meetings: MeetingsQueries,
  ) {}

  @Get()
  @Allow(...officeRoles)
  @ApiOkResponse({ type: MeetingListDto })
  async list(): Promise<MeetingListDto> {
    return { items: await this.meetings.list() };
  }

  @Get(':id')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: MeetingDetailsDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<MeetingDetailsDto> {
    return foundOr404(await this.meetings.one(id));
  }

  @Post()
  @Allow('secretary')
  @ApiCreatedResponse({ type: CreatedDto })
  async call(
    @Acting() actor: Actor,
    @Body() { title, heldOn, startsAt, place }: CallMeetingDto,
  ): Promise<CreatedDto> {
    const meeting = { title, heldOn: plainDate(heldOn), startsAt, place };
    return valueOrRefuse(await this.callMeeting.run(actor, meeting), { 'date-passed': 422 });
  }

  @Post(':id/tasks/:task/completion')
  @HttpCode(200)
  @Allow('secretary')
  @ApiOkResponse({ type: CompletedTaskDto })
  async complete(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('task', ParseUUIDPipe) task: string,
  ): Promise<CompletedTaskDto> {
    return valueOrRefuse(await this.completeTask.run(actor, id, task), { 'task-unknown': 404 });
  }
}
