import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Public } from '../identity/access';
import { CouncilDto, CouncilQuery } from './council.dto';
import { CouncilQueries } from './council.queries';

@ApiTags('appointments')
@Controller('council')
export class CouncilController {
  constructor(private readonly council: CouncilQueries) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: CouncilDto })
  show(@Query() { on }: CouncilQuery): Promise<CouncilDto> {
    return this.council.council(on === undefined ? on : plainDate(on));
  }
}
