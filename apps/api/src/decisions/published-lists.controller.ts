import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '../identity/access';
import { DecisionsQuery } from './decisions.dto';
import { PublishedDecisionsDto } from './published-lists.dto';
import { PublishedLists } from './published-lists';

/** The register for other people's programs, at addresses that last: searched as its page is. */
@ApiTags('decisions')
@Controller()
@Public()
export class PublishedListsController {
  constructor(private readonly lists: PublishedLists) {}

  @Get('decisions.json')
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'public, max-age=60')
  @ApiOkResponse({ type: PublishedDecisionsDto })
  json(@Query() query: DecisionsQuery): Promise<PublishedDecisionsDto> {
    return this.lists.json(query);
  }

  @Get('feed.atom')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  @Header('cache-control', 'public, max-age=60')
  @ApiProduces('application/atom+xml')
  @ApiOkResponse({ description: 'An Atom feed, RFC 4287.', schema: { type: 'string' } })
  atom(@Query() query: DecisionsQuery): Promise<string> {
    return this.lists.atom(query);
  }
}
