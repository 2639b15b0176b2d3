import { formatPounds } from '@folkmoot/basics';
import {
  type AllocationSheet,
  countSentences,
  type CountSheet,
  countTable,
  summarySentence,
} from '@folkmoot/count';
import {
  type CasualVacancyFacts,
  type Constitution,
  type ContestFacts,
  type FundRoundFacts,
  type Participation,
  type ResolutionFacts,
  type SelectionCount,
} from '@folkmoot/rules';
import { type DecisionDocument } from '../documents';
import { html, type Html } from './html';
import { table } from './table';
import { turnoutGroups } from './turnout-groups';
import { counted, votesSay } from './words';

/** Count sheets by their hashes. */
export type Sheets = ReadonlyMap<string, CountSheet | AllocationSheet>;

/** What was counted. */
export function result({ facts }: DecisionDocument, pack: Constitution, sheets: Sheets): Html {
  switch (facts.type) {
    case 'resolution':
      return html`${facts.selection ? amongNominees(facts.selection, sheets) : votes(facts)}${turnout(facts.participation, pack)}`;
    case 'election':
      return html`${facts.contests.map((one) => contest(one, sheets.get(one.countSheetSha256)))}`;
    case 'fund-round':
      return html`${fund(facts)}${turnout(facts.participation, pack)}`;
    case 'casual-vacancy':
      return filledVacancy(facts);
  }
}

/** Who would take the seat, and who does. */
const filledVacancy = ({ consenting, elected: [first] }: CasualVacancyFacts): Html =>
  html`<h2>Who would take the seat</h2>
    ${table(
      'Candidates who consented',
      [{ heading: 'Candidate' }, { heading: 'Outcome' }],
      consenting.map(({ id, name }) => [
        html`<bdi>${name}</bdi>`,
        id === first ? 'Takes the seat' : '–',
      ]),
    )}`;

const numeric = true;

const votes = ({ votesFor, votesAgainst, abstained }: ResolutionFacts): Html =>
  html`<h2>The vote</h2>
    ${table(
      'Votes',
      [{ heading: 'Answer' }, { heading: 'Votes', numeric }],
      [
        ['For', votesFor],
        ['Against', votesAgainst],
        ['Abstained', abstained],
      ],
    )}`;

/** Who took part, and where votes go by shares with how many. Source: R-A7. */
function turnout(participation: readonly Participation[], pack: Constitution): Html {
  const goesByShares = participation.some(({ people }) => people);
  return table(
    'Who took part',
    [
      { heading: 'Constituency' },
      { heading: 'Could vote', numeric },
      { heading: 'Voted', numeric },
      ...(goesByShares
        ? [
            { heading: 'Votes held', numeric },
            { heading: 'Votes cast', numeric },
          ]
        : []),
    ],
    turnoutGroups(participation, pack).map(({ name, entitled, tookPart, votes }) => [
      name,
      entitled,
      tookPart,
      ...(goesByShares ? [votes.held, votes.cast] : []),
    ]),
  );
}

function contest(facts: ContestFacts, sheet: CountSheet | AllocationSheet | undefined): Html {
  const { title, entitled, valid, rejected, candidates, elected } = facts;
  const nameOf = (id: string) => candidates.find((other) => other.id === id)?.name ?? id;
  return html`<h2>${title}</h2>
    <p>
      ${counted(valid + rejected, 'ballot paper')} from ${counted(entitled, 'person', 'people')} who
      could vote.${rejected > 0 && ` ${counted(rejected, 'paper')} could not be counted.`}
    </p>
    <h3>Elected</h3>
    ${elected.length === 0 ? html`<p>${facts.reopenNominations === undefined ? 'Nobody.' : 'Nobody: “Re-open nominations” won, and the seat stays vacant.'}</p>` : names(elected.map(nameOf))}
    ${sheet && 'stages' in sheet ? count(sheet) : html`<p>No count was needed.</p>`}`;
}

/** Whom the council chose of several nominees. Source: R-E7. */
function amongNominees(
  { candidates, elected, valid, rejected, countSheetSha256 }: SelectionCount,
  sheets: Sheets,
): Html {
  const chosen = candidates.find(({ id }) => id === elected);
  const sheet = sheets.get(countSheetSha256);
  return html`<h2>The vote</h2>
    <p>
      ${counted(valid + rejected, 'ballot paper')}.${rejected > 0 && ` ${counted(rejected, 'paper')} could not be counted.`}
    </p>
    <h3>Chosen</h3>
    ${chosen ? names([chosen.name]) : html`<p>None of the nominees.</p>`}
    ${sheet && 'stages' in sheet && count(sheet)}`;
}

const names = (all: readonly string[]): Html =>
  html`<ul>
    ${all.map((name) => html`<li><bdi>${name}</bdi></li>`)}
  </ul>`;

const count = (sheet: CountSheet): Html =>
  html`<h3>The count</h3>
    <p>${summarySentence(sheet)}</p>
    ${sheet.comparison ? comparison(sheet) : stages(sheet)}
    <ol class="steps">
      ${countSentences(sheet).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>`;

const comparison = (sheet: CountSheet): Html =>
  html`<pre role="region" aria-label="Every two candidates compared" tabindex="0">
${countTable(sheet)}</pre>`;

const stages = (sheet: CountSheet): Html =>
  table(
    `Votes at each stage: ${sheet.contest.title}`,
    [
      { heading: 'Candidate' },
      ...sheet.stages.map((stage) => ({ heading: `Stage ${stage.number}`, numeric })),
    ],
    [
      ...sheet.candidates.map(({ id, name, withdrawn }, place) => [
        html`<bdi>${name}</bdi>${withdrawn && ' (stood no longer)'}`,
        ...sheet.stages.map((stage) => {
          const votes = stage.votes[place];
          const elected = stage.elected.includes(id) && html` <strong>elected</strong>`;
          return html`${votes == null ? '–' : votesSay(votes)}${elected}`;
        }),
      ]),
      ['Non-transferable', ...sheet.stages.map((stage) => votesSay(stage.nonTransferable))],
    ],
  );

const fund = ({ bids, funded, budgetPence, voters }: FundRoundFacts): Html =>
  html`<h2>The bids</h2>
    <p>
      The fund had ${formatPounds(BigInt(budgetPence))}.
      ${counted(voters, 'ballot paper was', 'ballot papers were')} counted.
    </p>
    ${table(
      'Bids',
      [
        { heading: 'Bid' },
        { heading: 'Asked for', numeric },
        { heading: 'Approved by', numeric },
        { heading: 'Outcome' },
      ],
      bids.map(({ id, name, pence, approvals }) => [
        name,
        formatPounds(BigInt(pence)),
        approvals,
        funded.includes(id) ? 'Funded' : 'Not funded',
      ]),
    )}`;
