import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { EraseMember, type ErasureRefusal } from './erase-member';
import { ErasedDto, ErasureForecastDto } from './erasure.dto';

const status: Readonly<Record<ErasureRefusal['code'], number>> = {
  'member-unknown': 404,
  'already-erased': 409,
  'must-be-kept': 409,
  'erasing-not-set-up': 409,
};

@ApiTags('members')
@Controller('members/:id/erasure')
export class ErasureController {
  constructor(private readonly eraseMember: EraseMember) {}

  @Get()
  @Allow('secretary')
  @ApiOkResponse({ type: ErasureForecastDto })
  async forecast(@Param('id', ParseUUIDPipe) id: string): Promise<ErasureForecastDto> {
    const { ruling, goes, published } = valueOrRefuse(await this.eraseMember.forecast(id), status);
    return {
      allowed: ruling.verdict === 'in-order',
      headline: ruling.headline,
      reasons: ruling.derivation
        .filter(({ holds }) => !holds)
        .map(({ says, citation }) => ({ says, citation })),
      goes,
      published,
    };
  }

  @Post()
  @Allow('secretary')
  @ApiCreatedResponse({ type: ErasedDto })
  async erase(@Acting() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ErasedDto> {
    return valueOrRefuse(await this.eraseMember.run(actor, id), status);
  }
}
