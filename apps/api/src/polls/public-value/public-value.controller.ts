import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import { PublicValueDecisionDto, PublicValueInDto } from './public-value.dto';
import { type StatedValueRefusal, StatePublicValue } from './state-public-value';

const status: Readonly<Record<StatedValueRefusal['code'], number>> = {
  'poll-unknown': 404,
  'nothing-announced': 409,
  'poll-still-open': 409,
  'other-numbers': 422,
  'drawn-before-close': 422,
  'drawn-later': 422,
  'stated-already': 409,
  'agreed-already': 409,
  'value-unknown': 404,
  'decided-already': 409,
  'own-statement': 403,
  'asker-gone': 409,
};

@ApiTags('polls')
@Controller('polls/:id/public-value')
export class PublicValueController {
  constructor(private readonly publicValue: StatePublicValue) {}

  @Post()
  @Allow('secretary', 'returning-officer')
  @ApiCreatedResponse({ type: CreatedDto })
  async state(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() value: PublicValueInDto,
  ): Promise<CreatedDto> {
    return valueOrRefuse(await this.publicValue.state(actor, id, value), status);
  }

  @Post(':stated/decision')
  @HttpCode(204)
  @Allow('secretary', 'returning-officer', 'scrutineer')
  @ApiNoContentResponse()
  async decide(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('stated', ParseUUIDPipe) stated: string,
    @Body() { agreed }: PublicValueDecisionDto,
  ): Promise<void> {
    valueOrRefuse(await this.publicValue.decide(actor, id, stated, agreed), status);
  }
}
