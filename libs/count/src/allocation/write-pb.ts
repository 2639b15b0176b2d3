import { type Pence } from '@folkmoot/basics';
import { cellOf } from '../ballot-file/delimited';
import { type PbFile } from './pb-file';

/**
 * Writes a fund with its approval ballots in the form of the Pabulib collection. Voters are numbered in the order of
 * the ballots, equal ones together, so that an id says nothing about anybody. Reading it gives the same fund.
 * Source: R-G10.
 */
export function writePb({ fund, about }: Omit<PbFile, 'warnings'>): string {
  const { title, budgetPence, projects, ballots } = fund;
  const votes = projects.map((_, place) =>
    ballots.reduce((sum, { approvals, count }) => sum + (approvals.includes(place) ? count : 0), 0),
  );
  const lines: (readonly (string | number)[])[] = [
    ['META'],
    ['key', 'value'],
    ['description', title],
    ['num_projects', projects.length],
    ['num_votes', ballots.reduce((sum, { count }) => sum + count, 0)],
    ['budget', money(budgetPence)],
    ['vote_type', 'approval'],
    ...about.map(({ key, value }) => [key, value]),
    ['PROJECTS'],
    ['project_id', 'cost', 'votes', 'name'],
    ...projects.map(({ id, name, pence }, place) => [id, money(pence), votes[place]!, name]),
    ['VOTES'],
    ['voter_id', 'vote'],
  ];
  let voter = 0;
  for (const { approvals, count } of ballots) {
    const vote = approvals.map((place) => projects[place]!.id).join(',');
    for (let i = 0; i < count; i++) lines.push([++voter, vote]);
  }
  return lines
    .map((cells) => `${cells.map((cell) => cellOf(String(cell), ';')).join(';')}\n`)
    .join('');
}

/** Pence in pounds, without decimals where there are none. */
const money = (pence: Pence): string =>
  pence % 100n === 0n
    ? String(pence / 100n)
    : `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`;
