import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Action, actions } from '@folkmoot/log';
import {
  DatabaseSource,
  entriesOfMatter,
  type Matter,
  type SliceEntry,
  textIn,
} from '@folkmoot/publish';
import { announced } from '@folkmoot/verify';
import { type DataSource } from 'typeorm';
import { utc } from '../platform/utc';
import {
  type MatterDto,
  type InspectedMatterDto,
  type NoticeGivenDto,
  type ExactTurnoutDto,
  type TimelineEntryDto,
} from './inspections.dto';
import { type MatterRef } from './matter';

const meanings: ReadonlyMap<string, string> = new Map(
  actions.map(({ name, meaning }) => [name, meaning]),
);

/** Entries that every pack has and that say nothing about the matter itself. */
const general: ReadonlySet<Action> = new Set([
  'organisation.founded',
  'constitution.adopted',
  'log.key.published',
  'log.key.rotated',
  'log.opened',
]);

/**
 * What the record holds about a matter that visitors do not see: who in the office did what and when, exact figures of
 * the roll, notice given. Never how somebody voted, nor how to reach them.
 */
@Injectable()
export class InspectedMatterQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async of(matter: MatterDto): Promise<InspectedMatterDto> {
    const source = new DatabaseSource((text, values) => this.dataSource.query(text, values));
    const about = await entriesOfMatter(source, asMatter(matter), Number.MAX_SAFE_INTEGER);
    const entries = (about?.entries ?? []).filter(({ entry }) => !general.has(entry.action));
    const polls = new Map(
      entries
        .filter(({ entry }) => entry.action === 'poll.opened')
        .map(({ entry }) => [entry.resource, textIn(entry, 'title')]),
    );
    return {
      ...matter,
      timeline: await this.timeline(entries),
      roll: rollOf(entries, polls),
      notices: await this.notices([...polls.keys()]),
    };
  }

  private async timeline(entries: readonly SliceEntry[]): Promise<TimelineEntryDto[]> {
    const commitments = entries.flatMap(({ entry }) => entry.commitments['actor'] ?? []);
    const actors = await this.dataSource.query<{ commitment: string; name: string }[]>(
      `select o.commitment, a.name from record.opening o
         join platform.account a on o.payload = '{"account":"' || a.id || '"}'
        where o.name = 'actor' and o.commitment = any ($1)`,
      [commitments],
    );
    const nameOf = new Map(actors.map(({ commitment, name }) => [commitment, name]));
    return entries.map(
      ({
        index,
        entry: {
          time,
          action,
          commitments: { actor },
        },
      }) => ({
        index,
        at: time,
        action,
        meaning: meanings.get(action) ?? action,
        by: (actor !== undefined && nameOf.get(actor)) || null,
      }),
    );
  }

  private notices(polls: readonly string[]): Promise<NoticeGivenDto[]> {
    return this.dataSource.query(
      `select p.title as poll, n.channel, n.sent_to as "sentTo", n.entitled, ${utc('n.given_at')} as "givenAt"
         from governance.poll_notice n join governance.poll p on p.id = n.poll_id
        where n.poll_id::text = any ($1) order by n.given_at, n.poll_id`,
      [polls],
    );
  }
}

const asMatter = ({ kind, id }: MatterRef): Matter =>
  kind === 'decision' ? { kind, number: Number(id) } : { kind, id };

function rollOf(
  entries: readonly SliceEntry[],
  polls: ReadonlyMap<string, string>,
): ExactTurnoutDto[] {
  return entries.flatMap(({ entry }) => {
    const said = announced(entry);
    return said?.of === 'closing'
      ? said.closing.electors.map((part) => ({ poll: polls.get(said.poll) ?? '', ...part }))
      : [];
  });
}
