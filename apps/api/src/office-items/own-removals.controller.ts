import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { OwnRemovalListDto } from './own-removals.dto';
import { OwnRemovalsQueries } from './own-removals.queries';

@ApiTags('appointments')
@Controller('my/removals')
export class OwnRemovalsController {
  constructor(private readonly removals: OwnRemovalsQueries) {}

  @Get()
  @Allow('member', 'council-member')
  @ApiOkResponse({ type: OwnRemovalListDto })
  async own(@Acting() { memberId }: Actor): Promise<OwnRemovalListDto> {
    return { items: memberId ? await this.removals.of(memberId) : [] };
  }
}
