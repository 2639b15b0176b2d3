import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { HoldBallots, type HoldRefusal } from './hold-ballots';
import { HoldReasonDto } from './unlinking.dto';

const status: Readonly<Record<HoldRefusal['code'], number>> = {
  'no-open-poll': 404,
  unlinked: 409,
  held: 409,
  'not-held': 409,
};

@ApiTags('polls')
@Controller('polls/:id/ballots')
@Allow('secretary', 'returning-officer')
export class UnlinkingController {
  constructor(private readonly holdBallots: HoldBallots) {}

  @Post('hold')
  @HttpCode(204)
  @ApiNoContentResponse()
  async hold(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: HoldReasonDto,
  ): Promise<void> {
    valueOrRefuse(await this.holdBallots.hold(actor, id, reason), status);
  }

  @Post('release')
  @HttpCode(204)
  @ApiNoContentResponse()
  async release(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: HoldReasonDto,
  ): Promise<void> {
    valueOrRefuse(await this.holdBallots.release(actor, id, reason), status);
  }
}
