import { Module } from '@nestjs/common';
import { KeepPublicRecord } from './keep-public-record';
import { PublicRecordFolder } from './public-record-folder';

@Module({
  providers: [PublicRecordFolder, KeepPublicRecord],
  exports: [PublicRecordFolder, KeepPublicRecord],
})
export class PublicRecordModule {}
