import { formatMoment, formatPounds } from '@folkmoot/basics';
import { countSentences, type CountSheet, summarySentence } from '@folkmoot/count';
import { day, turnoutGroups, verdicts, votesSay } from '@folkmoot/publish';
import {
  type CasualVacancyFacts,
  type Constitution,
  type ContestFacts,
  type DecisionFacts,
  explanationOf,
  type FundRoundFacts,
  type ResolutionFacts,
  openToObjectionSays,
  recountSentences,
  reviewSentences,
  type SelectionCount,
} from '@folkmoot/rules';
import { type Certified } from '../certified';
import { type Block, type Fact, type Paper } from '../paper';
import { checking, lines, section, whole } from '../parts/blocks';
import { votesAccountedFor } from '../parts/votes-accounted-for';

/**
 * The certificate of result: what was decided, by whom, under which rules, how it was counted, why it came out as it
 * did, and what it can be checked by. It tells no more of small groups than the register does.
 * Source: NHS foundation trust Model Election Rules 2014 r.52, for elections; Companies Act 2006 s.355, for resolutions.
 */
export function certificateOfResult(certified: Certified): Paper {
  const { organisation, document, pack } = certified;
  const { number, kindTitle, title, text, decidedOn, outcome, facts } = document;
  const { steps, effects, warnings } = explanationOf(outcome, pack);
  const verdict = verdicts[outcome.verdict]?.says ?? outcome.verdict;
  return {
    title: 'Certificate of result',
    organisation,
    subject: `Decision ${number}. ${kindTitle}: ${title}`,
    date: decidedOn,
    footer: `${organisation}: certificate of the result of decision ${number}`,
    blocks: [
      { type: 'lead', text: `${verdict}. ${outcome.headline}` },
      { type: 'facts', rows: decisionRows(certified) },
      ...section('What was put to the vote', text === '' ? [] : [{ type: 'paragraph', text }]),
      ...result(facts, certified),
      ...(certified.poll ? votesAccountedFor(certified.poll) : []),
      ...section('Why', [{ type: 'list', ordered: true, items: steps }]),
      ...lines('What follows', effects),
      ...lines('Look out for', warnings),
      ...checking(certified, 'certificate'),
      { type: 'signature', label: 'For the returning officer or secretary' },
    ],
  };
}

function decisionRows({ document, entry, origin, sha256, poll }: Certified): Fact[] {
  const { body, decidedOn, evidence, constitution } = document;
  return [
    { label: 'Decided by', value: `The ${body}` },
    { label: 'Decided on', value: day(decidedOn) },
    ...(evidence.poll === null
      ? [
          'election' in evidence
            ? { label: 'Poll', value: 'None: nobody stood against those elected' }
            : { label: 'Minutes', value: evidence.minutes },
        ]
      : [
          {
            label: 'Could vote',
            value: `${evidence.roll.count.toLocaleString('en-GB')} on the roll fixed for ${day(evidence.recordDate)}`,
          },
          { label: 'Poll', value: evidence.poll, code: true },
          ...(evidence.review
            ? [
                {
                  label: 'Scrutiny of the count',
                  value: reviewSentences(evidence.review).join(' '),
                },
              ]
            : []),
          ...(evidence.recounts
            ? [{ label: 'Recounts', value: recountSentences(evidence.recounts).join(' ') }]
            : []),
        ]),
    ...('objections' in evidence && evidence.objections
      ? [{ label: 'May be questioned', value: openToObjectionSays(evidence.objections) }]
      : []),
    ...(poll && poll.early !== null
      ? [
          {
            label: 'Closed before its time',
            value: `${formatMoment(poll.closedAt)}; it was to close on ${formatMoment(poll.closesAt)}. The reason: ${poll.early}`,
          },
        ]
      : []),
    { label: 'Rules', value: `Version ${constitution.version} of the constitution` },
    { label: 'SHA-256 of the rules', value: constitution.sha256, code: true },
    {
      label: 'Recorded',
      value: `Entry ${entry.index} of the log ${origin}, ${formatMoment(entry.time)}`,
    },
    { label: 'SHA-256 of the decision', value: sha256, code: true },
  ];
}

function result(facts: DecisionFacts, certified: Certified): Block[] {
  switch (facts.type) {
    case 'resolution':
      return section('The vote', [
        ...(facts.selection ? amongNominees(facts.selection, certified) : [votes(facts)]),
        turnout(facts, certified.pack),
      ]);
    case 'election':
      return facts.contests.flatMap((one) => contest(one, certified));
    case 'fund-round':
      return section('The bids', [bids(facts), turnout(facts, certified.pack)]);
    case 'casual-vacancy':
      return section('Who would take the seat', [consenting(facts)]);
  }
}

const consenting = ({
  consenting: all,
  elected: [first],
  vacancySheetSha256,
}: CasualVacancyFacts): Block => ({
  type: 'facts',
  rows: [
    ...all.map(({ id, name }) => ({
      label: name,
      value: id === first ? 'Takes the seat' : 'Would have taken it',
    })),
    { label: 'SHA-256 of the count', value: vacancySheetSha256, code: true },
  ],
});

const numeric = true;

const votes = ({ votesFor, votesAgainst, abstained }: ResolutionFacts): Block => ({
  type: 'table',
  caption: 'Votes',
  columns: [{ heading: 'Answer' }, { heading: 'Votes', numeric }],
  rows: [
    ['For', whole(votesFor)],
    ['Against', whole(votesAgainst)],
    ['Abstained', whole(abstained)],
  ],
});

/** Who took part, and where votes go by shares with how many. Source: R-A7. */
function turnout(
  { participation }: Pick<ResolutionFacts, 'participation'>,
  pack: Constitution,
): Block {
  const goesByShares = participation.some(({ people }) => people);
  return {
    type: 'table',
    caption: 'Who took part',
    columns: [
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
    rows: turnoutGroups(participation, pack).map(({ name, entitled, tookPart, votes: shares }) => [
      name,
      whole(entitled),
      whole(tookPart),
      ...(goesByShares ? [whole(shares.held), whole(shares.cast)] : []),
    ]),
  };
}

function contest(facts: ContestFacts, { sheets }: Certified): Block[] {
  const { title, seats, entitled, valid, rejected, candidates, elected } = facts;
  const named = (id: string) => candidates.find((other) => other.id === id)?.name ?? id;
  const sheet = sheets.get(facts.countSheetSha256);
  return section(title, [
    {
      type: 'facts',
      rows: [
        { label: 'Places', value: whole(seats) },
        { label: 'Could vote', value: whole(entitled) },
        { label: 'Ballot papers', value: whole(valid + rejected) },
        { label: 'Counted', value: whole(valid) },
        { label: 'Could not be counted', value: whole(rejected) },
        {
          label: 'Elected, in order',
          value: elected.length === 0 ? nobodyElected(facts) : elected.map(named).join(', '),
        },
        facts.countSheetSha256 === ''
          ? { label: 'Count', value: 'None was needed' }
          : { label: 'SHA-256 of the count', value: facts.countSheetSha256, code: true },
      ],
    },
    ...(sheet && 'stages' in sheet ? count(sheet) : []),
  ]);
}

/** Whom the council chose of several nominees. Source: R-E7. */
function amongNominees(
  { candidates, elected, valid, rejected, countSheetSha256 }: SelectionCount,
  { sheets }: Certified,
): Block[] {
  const sheet = sheets.get(countSheetSha256);
  return [
    {
      type: 'facts',
      rows: [
        { label: 'Ballot papers', value: whole(valid + rejected) },
        { label: 'Counted', value: whole(valid) },
        { label: 'Could not be counted', value: whole(rejected) },
        { label: 'Chosen', value: candidates.find(({ id }) => id === elected)?.name ?? 'Nobody' },
        { label: 'SHA-256 of the count', value: countSheetSha256, code: true },
      ],
    },
    ...(sheet && 'stages' in sheet ? count(sheet) : []),
  ];
}

const count = (sheet: CountSheet): Block[] => [
  { type: 'paragraph', text: summarySentence(sheet) },
  {
    type: 'table',
    caption: `Votes of each candidate: ${sheet.contest.title}`,
    columns: [
      { heading: 'Candidate' },
      { heading: 'First stage', numeric },
      { heading: 'Last stage in the count', numeric },
      { heading: 'Outcome' },
    ],
    rows: sheet.candidates.map(({ id, name }, place) => {
      const held = sheet.stages.flatMap(({ votes }) => votes[place] ?? []);
      return [name, votesOf(held[0]), votesOf(held.at(-1)), outcomeOf(sheet, id)];
    }),
  },
  ...lines('The count, stage by stage', countSentences(sheet)),
];

/** Who is elected where nobody is. Source: R-F33. */
const nobodyElected = ({ reopenNominations }: Pick<ContestFacts, 'reopenNominations'>): string =>
  reopenNominations === undefined ? 'Nobody' : 'Nobody: “Re-open nominations” won';

const outcomeOf = ({ elected, candidates }: CountSheet, id: string): string =>
  elected.includes(id)
    ? 'Elected'
    : candidates.find((other) => other.id === id)?.withdrawn
      ? 'Withdrew'
      : 'Not elected';

const votesOf = (decimal: string | undefined): string =>
  decimal === undefined ? '–' : votesSay(decimal);

const bids = ({ bids: all, funded }: FundRoundFacts): Block => ({
  type: 'table',
  caption: 'Bids',
  columns: [
    { heading: 'Bid' },
    { heading: 'Asked for', numeric },
    { heading: 'Approved by', numeric },
    { heading: 'Outcome' },
  ],
  rows: all.map(({ id, name, pence, approvals }) => [
    name,
    formatPounds(BigInt(pence)),
    whole(approvals),
    funded.includes(id) ? 'Funded' : 'Not funded',
  ]),
});
