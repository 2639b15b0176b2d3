import { type Json } from '@folkmoot/log';

/** The notices of an election before its poll. */
export const electionNotices = ['notice-of-election', 'notice-of-poll'] as const;
export type ElectionNoticeStage = (typeof electionNotices)[number];

/** A notice that goes to many by letter: of a poll that is open, or of an election before it. */
export type Notice =
  { readonly poll: string } | { readonly election: string; readonly stage: ElectionNoticeStage };

/** Where the marks that letters of a notice did not arrive are kept: statements, with what each is told. */
interface Marks {
  /** The poll or election. */
  readonly about: string;
  readonly lock: string;
  /** Names one notice. */
  readonly key: readonly string[];
  /** Told the key and a member. */
  readonly reader: string;
  /** Told whom the notice was for, how and when; nothing is put in while an earlier mark holds. */
  readonly insert: string;
}

export const marksOf = (notice: Notice): Marks =>
  'poll' in notice
    ? {
        about: notice.poll,
        key: [notice.poll],
        lock: `select from governance.poll where id = $1 for no key update`,
        reader: `select id from governance.roll_entry where poll_id = $1 and member_id = $2`,
        insert: `insert into governance.undelivered_notice (roll_entry_id, poll_id, how, found_at)
          select e.id, e.poll_id, $2, $3 from governance.roll_entry e
           where e.id = $1 and not exists (select from governance.unreached_entry u where u.roll_entry_id = e.id)
          on conflict do nothing returning roll_entry_id`,
      }
    : {
        about: notice.election,
        key: [notice.election, notice.stage],
        lock: `select from governance.election where id = $1 for no key update`,
        reader: `select id from governance.election_reader where election_id = $1 and stage = $2 and member_id = $3`,
        insert: `insert into governance.undelivered_election_notice (reader_id, how, found_at)
          select $1, $2, $3 where not exists (select from governance.unreached_reader u where u.reader_id = $1)
          on conflict do nothing returning reader_id`,
      };

/** What an entry of the log says of which notice it is about; of a poll its resource says enough. */
export const noticeFields = (notice: Notice): Readonly<Record<string, Json>> =>
  'poll' in notice ? {} : { stage: notice.stage };
