import { Controller, type MessageEvent, Param, ParseUUIDPipe, Sse } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Observable } from 'rxjs';
import { Allow, officeRoles } from '../../identity/access';
import { foundOr404 } from '../../platform/problem';
import { TurnoutDto } from '../polls.dto';
import { PollsQueries } from '../polls.queries';
import { TurnoutFeed } from './turnout-feed';

@ApiTags('polls')
@Controller('polls/:id/turnout')
@Allow(...officeRoles)
export class TurnoutController {
  constructor(
    private readonly polls: PollsQueries,
    private readonly feed: TurnoutFeed,
  ) {}

  @Sse()
  @ApiExtraModels(TurnoutDto)
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description:
      'Server-sent events called `turnout`, each with a `TurnoutDto`: one at once and one at every change, until the poll is closed.',
    schema: { type: 'string' },
  })
  async follow(@Param('id', ParseUUIDPipe) id: string): Promise<Observable<MessageEvent>> {
    foundOr404(await this.polls.turnout(id));
    return this.feed.of(id);
  }
}
