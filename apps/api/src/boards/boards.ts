import { Injectable } from '@nestjs/common';
import { valueOf } from '@folkmoot/basics';
import { parse, thresholdParametersShape, type TrusteeKind } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { type EntityManager } from 'typeorm';

/** A board that can open polls. */
export interface ReadyBoard {
  readonly id: string;
  readonly name: string;
  /** How many members it has. One: a single officer, who opens polls alone; every page says so. */
  readonly size: number;
  /** How many of them it takes. */
  readonly threshold: number;
  /** The hash of its published parameters. */
  readonly parametersSha256: string;
  /** What stands for it among the trustees of an election, after the server's own key. */
  readonly trustee: TrusteeKind;
}

interface BoardRow extends Omit<ReadyBoard, 'trustee'> {
  readonly parameters: string;
}

const ready = `select b.id, b.name, b.threshold, k.sha256 as "parametersSha256", k.parameters,
    (select count(*)::int from governance.board_member m where m.board_id = b.id) as size
  from governance.board b join governance.board_key k on k.board_id = b.id
  join governance.board_rehearsed r on r.board_id = b.id`;

const longestParameters = 2_000_000;

/** The boards that hold the keys of secret polls. */
@Injectable()
export class Boards {
  /**
   * The board whose key goes into polls that open now: of those that have rehearsed and are not out
   * of use the newest.
   * @returns `null` when there is none: then no secret poll can be opened
   */
  inUse(db: EntityManager): Promise<ReadyBoard | null> {
    return this.first(
      db,
      `${ready} where not exists (select from governance.board_retired o where o.board_id = b.id)
        order by r.rehearsed_at desc, b.id limit 1`,
    );
  }

  /** A board by its id, in use or not: for polls that were opened with its key. */
  find(db: EntityManager, id: string): Promise<ReadyBoard | null> {
    return this.first(db, `${ready} where b.id = $1`, [id]);
  }

  private async first(
    db: EntityManager,
    query: string,
    values: string[] = [],
  ): Promise<ReadyBoard | null> {
    const [row] = await db.query<BoardRow[]>(query, values);
    if (!row) return null;
    const { parameters, ...board } = row;
    const shape = thresholdParametersShape(sodiumGroup);
    const read = valueOf(parse(shape, parameters, longestParameters));
    return { ...board, trustee: ['Pedersen', read] };
  }
}
