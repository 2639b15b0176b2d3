import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type IssuedDocument } from '@folkmoot/verify';
import { Public } from '../identity/access';
import { ParseNumber, ParseSha256 } from '../platform/addresses';
import { foundOr404 } from '../platform/problem';
import { FoundDocumentDto } from './issued-documents.dto';
import { IssuedDocumentsQueries } from './issued-documents.queries';

const pdf = (what: string) => ({
  description: `${what}: a PDF/UA file. There a moment after the decision.`,
  schema: { type: 'string', format: 'binary' },
});

/** Files that are issued about decisions, and which one a file is that somebody was handed. */
@ApiTags('decisions')
@Controller()
@Public()
export class IssuedDocumentsController {
  constructor(private readonly issued: IssuedDocumentsQueries) {}

  @Get('decisions/:number/certificate-of-result.pdf')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf('The certificate of result'))
  certificate(@Param('number', ParseNumber) number: number): Promise<StreamableFile> {
    return this.file(number, 'certificate-of-result');
  }

  @Get('decisions/:number/scrutineers-report.pdf')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf('The scrutineer’s report on its poll'))
  report(@Param('number', ParseNumber) number: number): Promise<StreamableFile> {
    return this.file(number, 'scrutineers-report');
  }

  @Get('issued-documents/:sha256')
  @ApiOkResponse({ type: FoundDocumentDto })
  async withHash(@Param('sha256', ParseSha256) sha256: string): Promise<FoundDocumentDto> {
    return foundOr404(await this.issued.withHash(sha256));
  }

  private async file(number: number, document: IssuedDocument): Promise<StreamableFile> {
    return new StreamableFile(foundOr404(await this.issued.file(number, document)), {
      type: 'application/pdf',
      disposition: `inline; filename="${document}-${number}.pdf"`,
    });
  }
}
