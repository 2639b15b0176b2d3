import { Module } from '@nestjs/common';
import { RecordModule } from '../record/record.module';
import { KeepPublicRecord } from './keep-public-record';
import { PublicRecordFolder } from './public-record-folder';

@Module({
  imports: [RecordModule],
  providers: [PublicRecordFolder, KeepPublicRecord],
  exports: [PublicRecordFolder, KeepPublicRecord],
})
export class PublicRecordModule {}
