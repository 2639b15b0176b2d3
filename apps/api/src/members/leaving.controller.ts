import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { LeavingDto, RecordLeavingDto } from './leaving.dto';
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
@Controller('members/:id/leaving')
export class LeavingController {
  constructor(private readonly recordLeaving: RecordLeaving) {}

  @Post()
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
