import { parseVerifierKey, type TileId, type VerifierKey } from '@folkmoot/log';
import { type BoardLine, type IssuedDocument } from '@folkmoot/verify';
import { type Organisation, type PlacedEntry, type SliceSource } from './record-source';
import { tileIn } from './tile-in-database';

/** Runs one statement that only reads. */
export type Query = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;

/** The log that acts are written in: another was begun if an older backup was restored. */
const newestLog = `select max(log) as log from record.checkpoint`;

interface Text {
  readonly text: string;
}

/** The record in its database. The role `folkmoot_publisher` may read what is asked here and nothing else. */
export class DatabaseSource implements SliceSource {
  constructor(private readonly query: Query) {}

  async organisation(): Promise<Organisation> {
    const [row] = await this.query<Organisation>(`select name, about from governance.organisation`);
    return row ?? { name: '', about: '' };
  }

  /** Of the newest log, with the cosignatures that have arrived. */
  async checkpoint(): Promise<string | null> {
    const [row] = await this.query<{ note: string }>(
      `select c.note || coalesce((select string_agg(s.line, '' order by s.witness)
                                    from record.cosignature s where s.log = c.log and s.size = c.size), '') as note
         from record.checkpoint c where c.log = (${newestLog}) order by c.size desc limit 1`,
    );
    return row?.note ?? null;
  }

  /** Every key that has signed the newest log, the newest first. */
  async keys(): Promise<VerifierKey[]> {
    const rows = await this.query<{ vkey: string }>(
      `select vkey from record.signing_key where log = (${newestLog}) order by added_at desc, vkey desc`,
    );
    return rows
      .map(({ vkey }) => parseVerifierKey(vkey))
      .flatMap((key) => (key.ok ? [key.value] : []));
  }

  async entries(from: number, to: number): Promise<readonly Uint8Array[]> {
    const rows = await this.query<{ bytes: Buffer }>(
      `select bytes from record.entry where log = (${newestLog}) and index >= $1 and index < $2 order by index`,
      [from, to],
    );
    return rows.map(({ bytes }) => bytes);
  }

  entriesAbout(resources: readonly string[]): Promise<readonly PlacedEntry[]> {
    return this.query(
      `select index::int, bytes from record.entry where log = (${newestLog}) and resource = any ($1) order by index`,
      [resources],
    );
  }

  entriesOf(actions: readonly string[]): Promise<readonly PlacedEntry[]> {
    return this.query(
      `select index::int, bytes from record.entry
        where log = (${newestLog}) and action = any ($1) and action <> 'ballot.accepted' order by index`,
      [actions],
    );
  }

  async tile(id: TileId): Promise<Uint8Array | null> {
    const [row] = await this.query<{ log: number | null }>(newestLog);
    return row?.log ? tileIn(this.query, row.log, id) : null;
  }

  constitution(version: number): Promise<Uint8Array | null> {
    return this.text(
      `select pack as text from governance.constitution_version where version = $1`,
      version,
    );
  }

  decision(number: number): Promise<Uint8Array | null> {
    return this.text(`select document as text from governance.decision where number = $1`, number);
  }

  countSheet(sha256: string): Promise<Uint8Array | null> {
    return this.text(
      `select sheet as text from governance.count_sheet where sha256 = $1
       union all select sheet from governance.vacancy_sheet where sha256 = $1 limit 1`,
      sha256,
    );
  }

  ballots(poll: string, contest: string): Promise<Uint8Array | null> {
    return this.text(
      `select s.ballots as text from governance.count_sheet s
        where s.poll_id::text = $1 and s.contest_id::text = $2 order by s.sha256 limit 1`,
      poll,
      contest,
    );
  }

  async archive(poll: string, box: string): Promise<Uint8Array | null> {
    const [row] = await this.query<{ content: Buffer }>(
      `select content from ballot_box.published_archive where poll_id::text = $1 and box_id::text = $2`,
      [poll, box],
    );
    return row?.content ?? null;
  }

  board(poll: string, box: string): Promise<readonly BoardLine[]> {
    return this.query(
      `select log_index::int as entry, tracker, credential, state from ballot_box.published_board
        where poll_id::text = $1 and box_id::text = $2 and log = (${newestLog}) order by log_index`,
      [poll, box],
    );
  }

  async issued(decision: number, document: IssuedDocument): Promise<Uint8Array | null> {
    const [row] = await this.query<{ content: Buffer }>(
      `select i.content from governance.issued_document i join governance.decision d on d.id = i.decision_id
        where d.number = $1 and i.document = $2`,
      [decision, document],
    );
    return row?.content ?? null;
  }

  private async text(statement: string, ...values: unknown[]): Promise<Uint8Array | null> {
    const [row] = await this.query<Text>(statement, values);
    return row ? Buffer.from(row.text) : null;
  }
}
