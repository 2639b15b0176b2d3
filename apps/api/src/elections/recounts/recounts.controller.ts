import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import { AskRecount } from './ask-recount';
import { DecideRecount } from './decide-recount';
import { type RecountRefusal } from './recount-refusal';
import { AskRecountDto, MadeRecountDto, RefuseRecountDto } from './recounts.dto';

const status: Readonly<Record<RecountRefusal['code'], number>> = {
  'election-unknown': 404,
  'not-counted': 409,
  'declared-already': 409,
  'count-again': 409,
  'no-recount': 409,
  'not-who-asks': 403,
  'too-late': 409,
  'recounted-already': 409,
  'other-count': 409,
  'asked-already': 409,
  'not-independent': 403,
  'request-unknown': 404,
  'answered-already': 409,
  'another-ballot-needed': 409,
  'left-constituency': 409,
};

/** Recounts that candidates and scrutineers ask for before a result is declared. */
@ApiTags('elections')
@Controller('elections/:id/recounts')
export class RecountsController {
  constructor(
    private readonly askRecount: AskRecount,
    private readonly decideRecount: DecideRecount,
  ) {}

  @Post()
  @Allow('member', 'scrutineer')
  @ApiCreatedResponse({ type: CreatedDto })
  async ask(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { count, reason }: AskRecountDto,
  ): Promise<CreatedDto> {
    return valueOrRefuse(await this.askRecount.run(actor, id, count, reason), status);
  }

  @Post(':request/grant')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: MadeRecountDto })
  async grant(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('request', ParseUUIDPipe) request: string,
  ): Promise<MadeRecountDto> {
    return valueOrRefuse(await this.decideRecount.grant(actor, id, request), status);
  }

  @Post(':request/refusal')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse()
  async refuse(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('request', ParseUUIDPipe) request: string,
    @Body() { reason }: RefuseRecountDto,
  ): Promise<void> {
    valueOrRefuse(await this.decideRecount.refuse(actor, id, request, reason), status);
  }
}
