import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DatabaseSource, type EvidencePack, makePack, type Matter } from '@folkmoot/publish';
import { type DataSource } from 'typeorm';

/** Evidence packs, cut from the newest signed state of the log. */
@Injectable()
export class EvidencePacks {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns `null` until a signed checkpoint covers the matter, which takes about a second */
  of(matter: Matter): Promise<EvidencePack | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const source = new DatabaseSource((text, values) => tx.query(text, values));
      const [key, ...others] = await source.keys();
      if (!key || (await source.checkpoint()) === null) return null;
      return makePack(source, [key, ...others], matter);
    });
  }
}
