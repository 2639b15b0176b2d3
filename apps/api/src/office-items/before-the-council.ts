import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, sentence, stepsBeforeVote } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type ResolutionRow } from '../resolutions/resolution.row';
import { type ItemRecord, itemRecord } from './item-record';
import { leftOutOf, type WhyLeftOut } from './left-out';

/** What is missing before the council votes on who holds an office, each as a sentence with its source. */
export interface ItemNotReady {
  readonly code: 'item-not-ready';
  readonly says: string;
  readonly missing: readonly string[];
}

/** A resolution as it goes to the vote. */
export interface BeforeTheCouncil {
  readonly leftOut: ReadonlyMap<string, WhyLeftOut>;
  /** The text, with the recommendation of a nominee, or the reply of whoever would be removed, where there is one. */
  readonly text: string;
}

/** Whether everything that the constitution asks of an item about an office is there on the day of the vote. Source: R-E6 to R-E8. */
export async function beforeTheCouncil(
  tx: Tx,
  pack: Constitution,
  kind: DecisionKind,
  row: ResolutionRow,
  today: PlainDate,
): Promise<Result<BeforeTheCouncil, ItemNotReady>> {
  const record = await itemRecord(tx, pack, kind, row, today);
  if (!record) return ok({ leftOut: new Map(), text: row.text });
  const missing = stepsBeforeVote(pack, kind, row.proposal, record.soFar)
    .filter(({ holds }) => !holds)
    .map(sentence);
  if (missing.length > 0)
    return err({
      code: 'item-not-ready',
      says: `The council cannot vote on this yet. ${missing.join(' ')}`,
      missing,
    });
  return ok({
    leftOut: await leftOutOf(tx, row.id, row.proposal, record.rules),
    text: [row.text, ...(await shownWith(tx, record))].join('\n\n'),
  });
}

/** What every voter is shown with the text. */
async function shownWith(tx: Tx, { concerned, nominations, soFar }: ItemRecord): Promise<string[]> {
  const reply = soFar.notice?.reply;
  if (reply) return concerned.map(({ name }) => `Reply of ${name}: ${reply}`);
  const rows = await tx.query<{ nomination: string; reasons: string }[]>(
    `select distinct on (nomination_id) nomination_id as nomination, reasons from governance.recommendation
      where nomination_id = any ($1::uuid[]) order by nomination_id, ordinal desc`,
    [nominations.map(({ id }) => id)],
  );
  const isOne = nominations.length === 1;
  return nominations.flatMap(({ id, nominee }) => {
    const said = rows.find(({ nomination }) => nomination === id);
    const of = isOne ? '' : ` on ${nominee.name}`;
    return said ? [`Recommendation of the nominations committee${of}: ${said.reasons}`] : [];
  });
}
