import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { EndElection } from './end-election';
import { EndedContestsDto, EndElectionDto } from './ending.dto';

/** Elections that have nothing left to fill. */
@ApiTags('elections')
@Controller('elections/:id/ending')
@Allow('secretary', 'returning-officer')
export class EndingController {
  constructor(private readonly endElection: EndElection) {}

  @Post()
  @ApiCreatedResponse({ type: EndedContestsDto })
  async end(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: EndElectionDto,
  ): Promise<EndedContestsDto> {
    return valueOrRefuse(await this.endElection.run(actor, id, reason), {
      'election-unknown': 404,
      'not-independent': 409,
      'poll-opened': 409,
      'declared-already': 409,
      'election-ended': 409,
      'places-left': 409,
    });
  }
}
