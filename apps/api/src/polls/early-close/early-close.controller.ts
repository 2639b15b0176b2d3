import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import { CloseEarly, type EarlyCloseRefusal } from './close-early';
import { EarlyCloseDecisionDto, EarlyCloseInDto } from './early-close.dto';

const status: Readonly<Record<EarlyCloseRefusal['code'], number>> = {
  'poll-unknown': 404,
  'poll-closed': 409,
  'too-early': 409,
  'poll-due': 409,
  'batch-unfinished': 409,
  'closes-on-time': 409,
  'open-too-short': 409,
  'not-all-voted': 409,
  'asked-already': 409,
  'request-unknown': 404,
  'decided-already': 409,
  'own-request': 403,
  'asker-gone': 409,
};

@ApiTags('polls')
@Controller('polls/:id/early-close')
@Allow('secretary', 'returning-officer')
export class EarlyCloseController {
  constructor(private readonly closeEarly: CloseEarly) {}

  @Post()
  @ApiCreatedResponse({ type: CreatedDto })
  async ask(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: EarlyCloseInDto,
  ): Promise<CreatedDto> {
    return valueOrRefuse(await this.closeEarly.ask(actor, id, reason), status);
  }

  @Post(':request/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decide(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('request', ParseUUIDPipe) request: string,
    @Body() { agreed }: EarlyCloseDecisionDto,
  ): Promise<void> {
    valueOrRefuse(await this.closeEarly.decide(actor, id, request, agreed), status);
  }
}
