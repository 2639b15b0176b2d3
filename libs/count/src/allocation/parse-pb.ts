import { type Pence, type Result } from '@folkmoot/basics';
import { MOST_CANDIDATES } from '../ballot-file/ballot-file';
import { Delimited, type Row } from '../ballot-file/delimited';
import { type BallotFileFault } from '../ballot-file/fault';
import { type FileText, readText } from '../ballot-file/file-text';
import { PaperSorter } from '../paper-sorter';
import { type PaperStack } from '../paper-stack';
import { type ApprovalBallot, type Project } from './allocation';
import { PB_KEYS, type PbFile } from './pb-file';

/**
 * Reads a Pabulib file with approval ballots; money has at most two decimal places, and a unit of it is a pound.
 * Ids of voters are not kept.
 * @param bytes  the file as stored
 * @returns the fund with its ballots, or the first thing wrong with it and where
 */
export const parsePb = (bytes: Uint8Array): Result<PbFile, BallotFileFault> =>
  readText(bytes, (file) => new PbReader(file).read());

type Section = 'META' | 'PROJECTS' | 'VOTES';
const SECTION = /^(meta|projects|votes)$/i;
const APPROVALS = ['approval', 'choose-1'];

class PbReader {
  private readonly table: Delimited;
  private readonly meta = new Map<string, { readonly value: string; readonly row: Row }>();
  private readonly projects: Project[] = [];
  private readonly places = new Map<string, number>();
  private readonly papers = new PaperSorter();
  private voters = 0;
  private seen = new Set<Section>();

  constructor(private readonly file: FileText) {
    this.table = new Delimited(file.text, ';');
  }

  read(): PbFile {
    let section: Section | null = null;
    let columns: Columns | null = null;
    for (const row of this.table.rows()) {
      const opens = SECTION.exec(row.cells[0]!)?.[0].toUpperCase() as Section | undefined;
      if (opens && row.cells.slice(1).every((cell) => cell === '')) {
        section = this.open(opens, row);
        columns = null;
      } else if (section === null)
        this.table.refuse('missing-section', row, 0, 'a .pb file begins with a line META.');
      else if (section === 'META') this.readMeta(row);
      else if (!columns) columns = this.columnsOf(section, row);
      else if (section === 'PROJECTS') this.readProject(row, columns);
      else this.readVote(row, columns);
    }
    return this.finish();
  }

  private open(section: Section, row: Row): Section {
    if (this.seen.has(section))
      this.table.refuse('missing-section', row, 0, `there are two sections ${section}.`);
    if (section === 'VOTES' && !this.seen.has('PROJECTS'))
      this.table.refuse('missing-section', row, 0, 'the section PROJECTS comes before VOTES.');
    this.seen.add(section);
    return section;
  }

  /** Some files have no `key;value` row. */
  private readMeta(row: Row): void {
    const [key = '', value = ''] = row.cells;
    if (this.meta.size === 0 && key.toLowerCase() === 'key' && value.toLowerCase() === 'value')
      return;
    if (this.meta.has(key)) this.table.refuse('duplicate-name', row, 0, `META has ${key} twice.`);
    this.meta.set(key, { value, row });
    if (key === 'vote_type' && !APPROVALS.includes(value))
      this.table.refuse(
        'cannot-be-counted',
        row,
        1,
        `the ballots are “${value}”: a fund is divided by approval ballots alone.`,
      );
  }

  private columnsOf(section: Section, row: Row): Columns {
    const named = new Map(row.cells.map((cell, column) => [cell.toLowerCase(), column]));
    const need = (name: string): number =>
      named.get(name) ??
      this.table.refuse('missing-column', row, 0, `${section} has no column “${name}”.`);
    const points = named.get('points');
    if (section === 'VOTES' && points !== undefined)
      this.table.refuse(
        'cannot-be-counted',
        row,
        points,
        'the ballots give points: a fund is divided by approval ballots alone.',
      );
    return section === 'PROJECTS'
      ? { id: need('project_id'), value: need('cost'), name: named.get('name') ?? -1 }
      : { id: need('voter_id'), value: need('vote'), name: -1 };
  }

  private readProject(row: Row, { id: idColumn, value, name }: Columns): void {
    const id = row.cells[idColumn] ?? '';
    if (id === '' || /[,\s]/.test(id))
      this.table.refuse(
        'bad-row',
        row,
        idColumn,
        'a project needs an id without blanks or commas.',
      );
    if (this.places.has(id))
      this.table.refuse('duplicate-name', row, idColumn, `project ${id} is listed twice.`);
    if (this.projects.length === MOST_CANDIDATES)
      this.table.refuse(
        'too-many-candidates',
        row,
        idColumn,
        `there are more than ${MOST_CANDIDATES} projects.`,
      );
    const pence = this.moneyIn(row, value, 'cost');
    if (pence === 0n)
      this.table.refuse('bad-money', row, value, `project ${id} must cost more than nothing.`);
    this.places.set(id, this.projects.length);
    this.projects.push({ id, name: row.cells[name] || id, pence });
  }

  private moneyIn(row: Row, column: number, what: string): Pence {
    const text = row.cells[column] ?? '';
    const match = /^(\d{1,15})(?:\.(\d{1,2})0*)?$/.exec(text);
    if (match) return BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
    const reason = `a ${what} is a number with at most two decimal places; this is “${text}”.`;
    return this.table.refuse('bad-money', row, column, reason);
  }

  private readVote(row: Row, { id, value }: Columns): void {
    if ((row.cells[id] ?? '') === '')
      this.table.refuse('bad-row', row, id, 'a vote needs the id of its voter.');
    const ids = (row.cells[value] ?? '').split(',').map((part) => part.trim());
    const places = ids.flatMap((one) => {
      if (one === '' && ids.length === 1) return [];
      const reason =
        one === '' ? 'a project is missing in this vote.' : `there is no project ${one}.`;
      return [this.places.get(one) ?? this.table.refuse('unknown-project', row, value, reason)];
    });
    places.sort((a, b) => a - b);
    const twice = places.find((place, index) => places[index - 1] === place);
    if (twice !== undefined)
      this.table.refuse(
        'duplicate-preference',
        row,
        value,
        `project ${this.projects[twice]!.id} is in this vote twice.`,
      );
    this.papers.add(places, places.length, 1);
    this.voters++;
  }

  private finish(): PbFile {
    const missing = (['META', 'PROJECTS', 'VOTES'] as const).find((name) => !this.seen.has(name));
    if (missing) this.table.refuseEnd('missing-section', `the section ${missing} is missing.`);
    const budget = this.meta.get('budget');
    if (!budget) return this.table.refuseEnd('bad-money', 'META gives no budget.');
    return {
      fund: {
        title: this.meta.get('description')?.value ?? '',
        budgetPence: this.moneyIn(budget.row, 1, 'budget'),
        projects: this.projects,
        ballots: ballotsIn(this.papers.sorted()),
      },
      about: [...this.meta]
        .filter(([key]) => !PB_KEYS.includes(key))
        .map(([key, { value }]) => ({ key, value })),
      warnings: [
        ...this.file.warnings,
        ...this.otherNumber('num_projects', this.projects.length),
        ...this.otherNumber('num_votes', this.voters),
      ],
    };
  }

  private otherNumber(key: string, found: number): PbFile['warnings'] {
    const said = this.meta.get(key)?.value ?? String(found);
    if (said === String(found)) return [];
    return [{ code: 'other-number', says: `The file says ${key} ${said}, but has ${found}.` }];
  }
}

/** Columns of a section: whose row it is, what it holds, and what it is called. */
interface Columns {
  readonly id: number;
  readonly value: number;
  readonly name: number;
}

const ballotsIn = (papers: PaperStack): ApprovalBallot[] =>
  Array.from({ length: papers.size }, (_, paper) => ({
    approvals: papers.sequence(paper),
    count: papers.counts[paper]!,
  }));
