import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { foundOr404 } from '../../platform/problem';
import { MyElectionDto, MyElectionsDto } from './my-elections.dto';
import { MyElectionsQueries } from './my-elections.queries';

/** Elections for members: who stands, when, how it is counted, and their own part in it. */
@ApiTags('elections')
@Controller()
@Allow('member')
export class MyElectionsController {
  constructor(private readonly elections: MyElectionsQueries) {}

  @Get('my/elections')
  @ApiOkResponse({ type: MyElectionsDto })
  async list(@Acting() { memberId }: Actor): Promise<MyElectionsDto> {
    return { items: memberId ? await this.elections.list(memberId) : [] };
  }

  @Get('my/elections/:id')
  @ApiOkResponse({ type: MyElectionDto })
  async one(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MyElectionDto> {
    const { memberId } = actor;
    return foundOr404(memberId && (await this.elections.one(id, memberId, actor)));
  }
}
