import { Module } from '@nestjs/common';
import { IssueDocuments } from './issue-documents';
import { IssuedDocumentsController } from './issued-documents.controller';
import { IssuedDocumentsQueries } from './issued-documents.queries';
import { RecordModule } from '../record/record.module';

@Module({
  imports: [RecordModule],
  controllers: [IssuedDocumentsController],
  providers: [IssueDocuments, IssuedDocumentsQueries],
  exports: [IssueDocuments],
})
export class IssuedDocumentsModule {}
