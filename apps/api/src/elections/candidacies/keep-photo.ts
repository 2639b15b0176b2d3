import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { type Actor } from '../../platform/actor';
import { Database, recorded, type Tx } from '../../platform/database';
import { CandidacyRepository } from './candidacy.repository';
import { type NotOpenToChange, PapersInHand } from './paper-in-hand';
import { type NotAPortrait, portraitOf } from './portrait';

export interface PhotoRefusal {
  readonly code: NotOpenToChange['code'] | NotAPortrait['code'];
  readonly says: string;
}

/** Keeps a nominee's photograph, drawn anew in one size for all, or takes it away again. The log commits to its hash. */
@Injectable()
export class KeepPhoto {
  constructor(
    private readonly database: Database,
    private readonly papers: PapersInHand,
    private readonly candidacies: CandidacyRepository,
  ) {}

  /** @param file  as the nominee chose it */
  async run(
    actor: Actor,
    election: string,
    id: string,
    file: Buffer,
  ): Promise<Result<null, PhotoRefusal>> {
    const mayTry = await this.mayTry(actor, election, id);
    if (!mayTry.ok) return mayTry;
    const portrait = await portraitOf(file);
    if (!portrait.ok) return portrait;
    const sha256 = sha256Hex(portrait.value);
    return this.change(actor, election, id, sha256, (tx) =>
      this.candidacies.keepPhoto(tx, id, sha256, portrait.value),
    );
  }

  remove(actor: Actor, election: string, id: string): Promise<Result<null, PhotoRefusal>> {
    return this.change(actor, election, id, null, (tx) => this.candidacies.removePhoto(tx, id));
  }

  /** Nobody else's file is read at all, and none is read while others wait for the election. */
  private mayTry(
    actor: Actor,
    election: string,
    id: string,
  ): Promise<Result<null, NotOpenToChange>> {
    return this.database.transaction(async (tx) => {
      const own = await this.papers.takeOwn(tx, actor, election, id);
      return own.ok ? ok(null) : err(own.error);
    });
  }

  private change(
    actor: Actor,
    election: string,
    id: string,
    photoSha256: string | null,
    write: (tx: Tx) => Promise<void>,
  ): Promise<Result<null, PhotoRefusal>> {
    return this.database.act<null, PhotoRefusal>(actor, async (tx) => {
      const own = await this.papers.takeOwn(tx, actor, election, id);
      if (!own.ok) return own;
      await write(tx);
      const { contest, member } = own.value.candidacy;
      const fields = { election, contest, kept: photoSha256 !== null };
      const personal = { nominee: { id: member, photoSha256 } };
      return ok(
        recorded({ action: 'candidacy.photo', resource: id, fields, personal }, () => null),
      );
    });
  }
}
