import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type EvidencePack } from '@folkmoot/publish';
import { type DataSource } from 'typeorm';
import { EvidencePacks } from '../evidence/evidence-packs';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { foundOr404, Problem } from '../platform/problem';
import { InspectedMatterQueries } from './inspected-matter.queries';
import { type InspectedMatterDto, type MatterDto } from './inspections.dto';
import { InspectionsQueries } from './inspections.queries';
import { isInScope, type MatterRef } from './matter';

/** Opens a matter for an inspector, if it is in scope, and keeps for the secretary that it was opened. */
@Injectable()
export class LookInto {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly inspections: InspectionsQueries,
    private readonly matters: InspectedMatterQueries,
    private readonly packs: EvidencePacks,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `out-of-scope`, or `not-found` */
  async page(actor: Actor, ref: MatterRef): Promise<InspectedMatterDto> {
    const matter = await this.enter(actor, ref, 'page');
    return this.matters.of(matter);
  }

  /** @throws Problem `out-of-scope`, or `not-found`, also until a signed checkpoint covers the matter */
  async pack(actor: Actor, ref: MatterRef): Promise<EvidencePack> {
    const { kind, id } = await this.enter(actor, ref, 'pack');
    return foundOr404(
      await this.packs.of(kind === 'decision' ? { kind, number: Number(id) } : { kind, id }),
    );
  }

  private async enter(actor: Actor, ref: MatterRef, what: 'page' | 'pack'): Promise<MatterDto> {
    const own = foundOr404(await this.inspections.own(actor.accountId));
    if (!isInScope(own.scope, ref))
      throw new Problem(
        403,
        'out-of-scope',
        'Your inspection does not cover this. Ask the company secretary if it should.',
      );
    const matter = foundOr404(await this.inspections.matter(ref.kind, ref.id));
    await this.dataSource.query(
      `insert into governance.inspection_view (inspection_id, seen_at, what, matter) values ($1, $2, $3, $4)`,
      [own.inspection.id, this.clock.now(), what, `${ref.kind} ${ref.id}`],
    );
    return matter;
  }
}
