import { lotCommitment } from '@folkmoot/log';
import { type Constitution } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { drawLots } from '../../polls/poll-lots';
import { type DrawnLotsDto, type DrawnOrderDto } from './drawn-lots.dto';

interface LotsRow {
  readonly source: string | null;
  readonly numbers: number;
  readonly secret: Buffer;
  readonly drawn: number[] | null;
  readonly drawnOn: string | null;
  readonly counted: boolean;
  readonly contests: readonly {
    readonly id: string;
    readonly title: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/**
 * How the lots of an election are drawn, where its constitution has them drawn from numbers that others publish: told as
 * it becomes known, and the secret never before the votes are counted. Source: R-10.
 * @param poll  `null` until it opens
 * @returns `null` where lots follow from the entry that closes the poll
 */
export async function drawnLots(
  db: EntityManager,
  { elections: { publicValue } }: Constitution,
  poll: string | null,
): Promise<DrawnLotsDto | null> {
  const [row] = await db.query<LotsRow[]>(
    `select p.lot_source as source, p.lot_numbers as numbers, p.lot_secret as secret, v.numbers as drawn, v.drawn_on::text as "drawnOn",
            exists (select from governance.count_sheet s where s.poll_id = p.id) as counted,
            (select json_agg(json_build_object('id', c.id, 'title', c.title, 'options',
                      (select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.position) from governance.contest_option o where o.contest_id = c.id)) order by c.position)
               from governance.contest c where c.poll_id = p.id) as contests
       from governance.poll p left join governance.public_value v on v.poll_id = p.id and v.agreed
      where p.id = $1`,
    [poll],
  );
  if (!row) return publicValue ? announced(publicValue) : null;
  const { source, numbers, drawn, drawnOn } = row;
  if (source === null) return null;
  const known = { source, numbers, commitment: lotCommitment(row.secret), drawn, drawnOn };
  if (poll === null || !row.counted) return { ...known, secret: null, seed: null, order: [] };
  const { revealed, order } = await drawLots(db, poll);
  return {
    ...known,
    secret: revealed.secret,
    seed: revealed.seed,
    order: row.contests.map(({ id, title, options }): DrawnOrderDto => {
      const names = new Map(options.map((option) => [option.id, option.name]));
      const ids = order(id, [...names.keys()]);
      return { contest: title, candidates: ids.map((one) => names.get(one) ?? one) };
    }),
  };
}

const announced = ({
  source,
  numbers,
}: Pick<DrawnLotsDto, 'source' | 'numbers'>): DrawnLotsDto => ({
  source,
  numbers,
  commitment: null,
  drawn: null,
  drawnOn: null,
  secret: null,
  seed: null,
  order: [],
});
