import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  DatabaseSource,
  type EvidencePack,
  makePack,
  type Matter,
  packFiles,
} from '@folkmoot/publish';
import { packLayout } from '@folkmoot/verify';
import { type DataSource } from 'typeorm';

type Keys = Parameters<typeof makePack>[1];

/** Evidence packs, cut from the newest signed state of the log. */
@Injectable()
export class EvidencePacks {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns `null` until a signed checkpoint covers the matter, which takes about a second */
  of(matter: Matter): Promise<EvidencePack | null> {
    return this.cut((source, keys) => makePack(source, keys, matter));
  }

  /** One decision in words, as its pack has it. @returns `null` until a signed checkpoint covers it */
  async certificate(decision: number): Promise<string | null> {
    const files = await this.cut((source, keys) =>
      packFiles(source, keys, { kind: 'decision', number: decision }),
    );
    const certificate = files?.get(packLayout.certificate(decision));
    return certificate ? Buffer.from(certificate).toString() : null;
  }

  private cut<Cut>(
    from: (source: DatabaseSource, keys: Keys) => Promise<Cut>,
  ): Promise<Cut | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const source = new DatabaseSource((text, values) => tx.query(text, values));
      const [key, ...others] = await source.keys();
      if (!key || (await source.checkpoint()) === null) return null;
      return from(source, [key, ...others]);
    });
  }
}
