import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { LeaveConstituency } from './leave-constituency';
import {
  LeaveConstituencyDto,
  LeavingDto,
  LeftConstituencyDto,
  RecordLeavingDto,
} from './leaving.dto';
import { type LeavingRefusal, RecordLeaving } from './record-leaving';

const status: Readonly<Record<LeavingRefusal['code'], number>> = {
  'member-unknown': 404,
  'already-left': 409,
  'before-joining': 422,
  'not-yet': 422,
  'is-officer': 409,
  'holds-shares': 409,
};

@ApiTags('members')
@Controller('members/:id')
export class LeavingController {
  constructor(
    private readonly recordLeaving: RecordLeaving,
    private readonly leaveConstituency: LeaveConstituency,
  ) {}

  @Post('moving')
  @Allow('secretary')
  @ApiCreatedResponse({ type: LeftConstituencyDto })
  async move(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { constituency, on }: LeaveConstituencyDto,
  ): Promise<LeftConstituencyDto> {
    const leaving = { constituency, on: plainDate(on) };
    return valueOrRefuse(await this.leaveConstituency.run(actor, id, leaving), {
      'member-unknown': 404,
      'not-in-constituency': 422,
      'only-constituency': 409,
      'not-yet': 422,
    });
  }

  @Post('leaving')
  @Allow('secretary')
  @ApiCreatedResponse({ type: LeavingDto })
  async record(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { leftOn }: RecordLeavingDto,
  ): Promise<LeavingDto> {
    return valueOrRefuse(await this.recordLeaving.run(actor, id, plainDate(leftOn)), status);
  }
}
