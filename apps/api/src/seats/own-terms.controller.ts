import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { OwnTermListDto } from './own-terms.dto';
import { OwnTermsQueries } from './own-terms.queries';

/** What a member holds: the seats and offices, and the interests declared in each. */
@ApiTags('seats')
@Controller('my/terms')
export class OwnTermsController {
  constructor(private readonly terms: OwnTermsQueries) {}

  @Get()
  @Allow('member', 'council-member')
  @ApiOkResponse({ type: OwnTermListDto })
  async own(@Acting() { memberId }: Actor): Promise<OwnTermListDto> {
    return { items: memberId ? await this.terms.of(memberId) : [] };
  }
}
