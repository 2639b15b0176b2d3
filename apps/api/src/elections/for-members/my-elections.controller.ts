import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, Public } from '../../identity/access';
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
    @Acting() { memberId }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MyElectionDto> {
    return foundOr404(memberId && (await this.elections.one(id, memberId)));
  }

  @Get('candidates/:id/photo')
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async photo(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(foundOr404(await this.elections.photo(id)), { type: 'image/jpeg' });
  }
}
