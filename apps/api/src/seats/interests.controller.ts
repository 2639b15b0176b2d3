import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Allow, officeRoles } from '../identity/access';
import { DeclaredInterestListDto, InterestsQuery } from './interests.dto';
import { InterestsQueries } from './interests.queries';

/** The register of interests: what is public while somebody holds a seat, and what they declared before. */
@ApiTags('seats')
@Controller('declared-interests')
export class InterestsController {
  constructor(private readonly interests: InterestsQueries) {}

  @Get()
  @Allow(...officeRoles)
  @ApiOkResponse({ type: DeclaredInterestListDto })
  async list(@Query() { on }: InterestsQuery): Promise<DeclaredInterestListDto> {
    return { items: await this.interests.declared(on === undefined ? on : plainDate(on)) };
  }
}
