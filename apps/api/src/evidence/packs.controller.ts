import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Matter } from '@folkmoot/publish';
import { Public } from '../identity/access';
import { ParseNumber } from '../platform/addresses';
import { foundOr404 } from '../platform/problem';
import { EvidencePacks } from './evidence-packs';
import { packAsFile, packResponse } from './pack-as-file';

/** Evidence that can be taken away and checked years later. It holds nothing that is not published. */
@ApiTags('evidence')
@Controller()
@Public()
export class PacksController {
  constructor(private readonly packs: EvidencePacks) {}

  @Get('decisions/:number/pack')
  @Header('cache-control', 'no-cache')
  @ApiProduces('application/zip')
  @ApiOkResponse(packResponse)
  decision(@Param('number', ParseNumber) number: number): Promise<StreamableFile> {
    return this.file({ kind: 'decision', number });
  }

  @Get('decisions/:number/certificate')
  @Header('cache-control', 'no-cache')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({
    description: 'One decision in words, to be printed, filed or put to the minutes.',
    schema: { type: 'string' },
  })
  async certificate(@Param('number', ParseNumber) number: number): Promise<string> {
    return foundOr404(await this.packs.certificate(number));
  }

  @Get('elections/:id/pack')
  @Header('cache-control', 'no-cache')
  @ApiProduces('application/zip')
  @ApiOkResponse(packResponse)
  election(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.file({ kind: 'election', id });
  }

  @Get('meetings/:id/pack')
  @Header('cache-control', 'no-cache')
  @ApiProduces('application/zip')
  @ApiOkResponse(packResponse)
  meeting(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.file({ kind: 'meeting', id });
  }

  private async file(matter: Matter): Promise<StreamableFile> {
    return packAsFile(foundOr404(await this.packs.of(matter)));
  }
}
