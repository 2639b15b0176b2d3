import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { IndependenceInDto } from './independence.dto';
import { StateIndependence } from './state-independence';

@ApiTags('elections')
@Controller('elections/:id/independence')
@Allow('returning-officer')
export class IndependenceController {
  constructor(private readonly stateIndependence: StateIndependence) {}

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async state(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stated }: IndependenceInDto,
  ): Promise<void> {
    valueOrRefuse(await this.stateIndependence.run(actor, id, stated), {
      'election-unknown': 404,
      'poll-opened': 409,
      'election-ended': 409,
      'not-asked': 409,
      'stated-already': 409,
      'not-all-stated': 422,
      'officer-is-member': 409,
      'officer-holds-post': 409,
    });
  }
}
