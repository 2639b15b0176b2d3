import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Allow, officeRoles } from '../../identity/access';
import { FreeSeatsListDto, FreeSeatsQueryDto } from './free-seats.dto';
import { FreeSeatsQueries } from './free-seats.queries';

@ApiTags('elections')
@Controller('free-seats')
export class FreeSeatsController {
  constructor(private readonly freeSeats: FreeSeatsQueries) {}

  @Get()
  @Allow(...officeRoles)
  @ApiOkResponse({ type: FreeSeatsListDto })
  async list(@Query() { from }: FreeSeatsQueryDto): Promise<FreeSeatsListDto> {
    return { items: await this.freeSeats.list(from === undefined ? null : plainDate(from)) };
  }
}
