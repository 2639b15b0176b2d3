import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { foundOr404 } from '../platform/problem';
import { PublicUrl } from '../platform/public-url';
import { utc } from '../platform/utc';
import { atomOf } from './decisions-feed';
import { type DecisionsQuery } from './decisions.dto';
import { DecisionsQueries } from './decisions.queries';
import { type PublishedDecisionsDto } from './published-lists.dto';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly since: string;
}

/** A search of the register as files, with whole addresses, for whoever reads them elsewhere. */
@Injectable()
export class PublishedLists {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly decisions: DecisionsQueries,
    private readonly publicUrl: PublicUrl,
  ) {}

  async json(query: DecisionsQuery): Promise<PublishedDecisionsDto> {
    return this.list(query, await this.organisation(), '/decisions.json');
  }

  async atom(query: DecisionsQuery): Promise<string> {
    const whose = await this.organisation();
    const list = await this.list(query, whose, '/feed.atom');
    return atomOf(list, whose, this.address('/feed.atom', query));
  }

  private async list(
    query: DecisionsQuery,
    { name }: Organisation,
    path: string,
  ): Promise<PublishedDecisionsDto> {
    const { items, total, next } = await this.decisions.find(query);
    const { after: _, limit: __, ...search } = query;
    return {
      title: `Decisions of ${name}`,
      page: this.address('/decisions', search),
      feed: this.address('/feed.atom', search),
      total,
      next: next && this.address(path, { ...query, after: next }),
      decisions: items.map((decision) => ({
        ...decision,
        page: this.publicUrl.to(`/decisions/${decision.number}`),
        document: this.publicUrl.to(`/api/v1/decisions/${decision.number}/document`),
        proof: this.publicUrl.to(`/api/v1/decisions/${decision.number}/tlog-proof`),
      })),
    };
  }

  private address(path: string, query: Partial<DecisionsQuery>): string {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) asked.set(name, String(value));
    const text = asked.toString();
    return this.publicUrl.to(text === '' ? path : `${path}?${text}`);
  }

  private async organisation(): Promise<Organisation> {
    const [row] = await this.dataSource.query<Organisation[]>(
      `select id, name, ${utc('founded_at')} as since from governance.organisation`,
    );
    return foundOr404(row);
  }
}
