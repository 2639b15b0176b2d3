import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { FewerSeatsDto, ReducedContestsDto } from './fewer-seats.dto';
import { GoOnForFewer } from './go-on-for-fewer';

/** Elections with fewer free seats than they are for. */
@ApiTags('elections')
@Controller('elections/:id/reduction')
@Allow('secretary', 'returning-officer')
export class FewerSeatsController {
  constructor(private readonly goOnForFewer: GoOnForFewer) {}

  @Post()
  @ApiCreatedResponse({ type: ReducedContestsDto })
  async reduce(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: FewerSeatsDto,
  ): Promise<ReducedContestsDto> {
    return valueOrRefuse(await this.goOnForFewer.run(actor, id, reason), {
      'election-unknown': 404,
      'not-independent': 409,
      'poll-opened': 409,
      'declared-already': 409,
      'election-ended': 409,
      'not-fewer': 409,
    });
  }
}
