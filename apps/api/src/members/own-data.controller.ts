import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404 } from '../platform/problem';
import { OwnDataDto } from './own-data.dto';
import { OwnDataQueries } from './own-data.queries';

@ApiTags('members')
@Controller('my/data')
@Allow('member', 'council-member')
export class OwnDataController {
  constructor(private readonly ownData: OwnDataQueries) {}

  @Get()
  @Header('content-disposition', 'attachment; filename="my-data.json"')
  @ApiOkResponse({ type: OwnDataDto })
  async mine(@Acting() { memberId }: Actor): Promise<OwnDataDto> {
    return foundOr404(memberId && (await this.ownData.of(memberId)));
  }
}
