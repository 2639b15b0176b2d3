import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { DeclareInterests } from './declare-interests';
import { EndTerm } from './end-term';
import { DeclaredInterestsDto, DeclareInterestsDto, EndedTermDto, EndTermDto } from './seats.dto';

@ApiTags('seats')
@Controller('terms/:term')
export class TermsController {
  constructor(
    private readonly endTerm: EndTerm,
    private readonly declareInterests: DeclareInterests,
  ) {}

  @Post('ending')
  @Allow('secretary')
  @ApiCreatedResponse({ type: EndedTermDto })
  async end(
    @Acting() actor: Actor,
    @Param('term', ParseUUIDPipe) term: string,
    @Body() { cause, on }: EndTermDto,
  ): Promise<EndedTermDto> {
    return valueOrRefuse(await this.endTerm.run(actor, term, { cause, on: plainDate(on) }), {
      'term-unknown': 404,
      'term-ended': 409,
      'before-the-term': 422,
      'not-yet': 422,
    });
  }

  @Post('interests')
  @Allow('secretary', 'member', 'council-member')
  @ApiCreatedResponse({ type: DeclaredInterestsDto })
  async declare(
    @Acting() actor: Actor,
    @Param('term', ParseUUIDPipe) term: string,
    @Body() { text, on }: DeclareInterestsDto,
  ): Promise<DeclaredInterestsDto> {
    const declared = { text, on: on === undefined ? on : plainDate(on) };
    return valueOrRefuse(await this.declareInterests.run(actor, term, declared), {
      'term-unknown': 404,
      'not-allowed': 403,
      'not-yet': 422,
      'term-ended': 409,
    });
  }
}
