import { type PollId } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { type DrawnBoxes } from './seal-boxes';

/** Keeps the boxes of a poll with it, and says in the log what anybody can hold them against. */
export async function keepBoxes(
  tx: Tx,
  poll: PollId,
  { board, trustees, boxes }: DrawnBoxes,
): Promise<EntryDraft[]> {
  await tx.query(
    `insert into ballot_box.sealed_box (id, poll_id, position, constituency, election, election_sha256, trustees, board_id, entitled, roll_sha256)
     select row.id, $1, row.position, row.constituency, row.election, row.election_sha256, $2, $3, row.entitled, row.roll_sha256
       from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::int[], $9::text[])
            with ordinality as row (id, constituency, election, election_sha256, entitled, roll_sha256, position)`,
    [
      poll,
      trustees,
      board,
      boxes.map(({ id }) => id),
      boxes.map(({ constituency }) => constituency),
      boxes.map(({ election }) => election),
      boxes.map(({ electionSha256 }) => electionSha256),
      boxes.map(({ roll }) => roll.count),
      boxes.map(({ roll }) => roll.sha256),
    ],
  );
  return boxes.map(({ id, constituency, contests, electionSha256, roll }) => ({
    action: 'election.published',
    resource: id,
    fields: {
      poll,
      constituency,
      contests: [...contests],
      electionSha256,
      trusteesSha256: sha256Hex(trustees),
      board,
      roll: { ...roll },
    },
  }));
}
