import { Controller, type MessageEvent, Param, ParseUUIDPipe, Sse } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Observable } from 'rxjs';
import { Allow, officeRoles } from '../../identity/access';
import { foundOr404 } from '../../platform/problem';
import { TurnoutDto } from '../polls.dto';
import { PollsQueries } from '../polls.queries';
import { TurnoutFeed } from './turnout-feed';

const stream = (when: string) =>
  ({
    description: `Server-sent events called \`turnout\`, each with a \`TurnoutDto\`: ${when}.`,
    schema: { type: 'string' },
  }) as const;

@ApiTags('polls')
@Controller('polls')
@Allow(...officeRoles)
@ApiExtraModels(TurnoutDto)
export class TurnoutController {
  constructor(
    private readonly polls: PollsQueries,
    private readonly feed: TurnoutFeed,
  ) {}

  @Sse('turnout')
  @ApiProduces('text/event-stream')
  @ApiOkResponse(stream('one for each open poll at once, and one at every change of any of them'))
  followAll(): Observable<MessageEvent> {
    return this.feed.ofAll();
  }

  @Sse(':id/turnout')
  @ApiProduces('text/event-stream')
  @ApiOkResponse(stream('one at once and one at every change, until the poll is closed'))
  async follow(@Param('id', ParseUUIDPipe) id: string): Promise<Observable<MessageEvent>> {
    foundOr404(await this.polls.turnout(id));
    return this.feed.of(id);
  }
}
