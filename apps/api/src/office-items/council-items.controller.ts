import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404 } from '../platform/problem';
import { CouncilItemDetailsDto, CouncilItemListDto } from './council-items.dto';
import { CouncilItemsQueries } from './council-items.queries';

/** Matters about who holds an office, for the council members who vote on them. */
@ApiTags('appointments')
@Controller('my/council-items')
@Allow('council-member')
export class CouncilItemsController {
  constructor(private readonly items: CouncilItemsQueries) {}

  @Get()
  @ApiOkResponse({ type: CouncilItemListDto })
  async list(@Acting() { memberId }: Actor): Promise<CouncilItemListDto> {
    return { items: memberId ? await this.items.underWay(memberId) : [] };
  }

  @Get(':id')
  @ApiOkResponse({ type: CouncilItemDetailsDto })
  async one(
    @Acting() { memberId }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CouncilItemDetailsDto> {
    return foundOr404(memberId && (await this.items.one(memberId, id)));
  }
}
