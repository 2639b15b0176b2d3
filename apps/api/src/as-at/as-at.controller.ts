import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Public } from '../identity/access';
import { AsAtDto, AsAtQuery } from './as-at.dto';
import { AsAtQueries } from './as-at.queries';

@ApiTags('organisation')
@Controller('as-at')
export class AsAtController {
  constructor(private readonly asAt: AsAtQueries) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: AsAtDto })
  show(@Query() { on }: AsAtQuery): Promise<AsAtDto> {
    return this.asAt.on(on === undefined ? on : plainDate(on));
  }
}
