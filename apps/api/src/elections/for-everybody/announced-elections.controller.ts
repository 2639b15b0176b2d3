import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '../../identity/access';
import { foundOr404 } from '../../platform/problem';
import { AnnouncedElectionsQueries } from './announced-elections.queries';
import { AnnouncedElectionsDto, NoticedElectionDto } from './seen-election.dto';

/** Elections for everybody, once notice of them has been given. */
@ApiTags('elections')
@Controller()
@Public()
export class AnnouncedElectionsController {
  constructor(private readonly elections: AnnouncedElectionsQueries) {}

  @Get('announced-elections')
  @ApiOkResponse({ type: AnnouncedElectionsDto })
  async list(): Promise<AnnouncedElectionsDto> {
    return { items: await this.elections.list() };
  }

  @Get('announced-elections/:id')
  @ApiOkResponse({ type: NoticedElectionDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<NoticedElectionDto> {
    return foundOr404(await this.elections.one(id));
  }

  @Get('candidates/:id/photo')
  @Header('cache-control', 'public, max-age=300')
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async photo(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(foundOr404(await this.elections.photo(id)), { type: 'image/jpeg' });
  }
}
