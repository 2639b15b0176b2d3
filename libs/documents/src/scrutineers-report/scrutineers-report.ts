import { formatMoment } from '@folkmoot/basics';
import { recountSentences, reviewSentences } from '@folkmoot/rules';
import { type Certified, type CertifiedPoll } from '../certified';
import { type Block, type Fact, type Paper } from '../paper';
import { checking, lines, section, whole } from '../parts/blocks';
import { votesAccountedFor } from '../parts/votes-accounted-for';
import { rejectionGrounds } from './rejection-grounds';

/**
 * The scrutineer's report on a poll: what became of every vote, the papers that could not be counted and why, and
 * whatever was out of the ordinary. Scrutineers sign it after they have checked the record for themselves.
 * Source: Companies Act 2006 s.347; NHS foundation trust Model Election Rules 2014 r.44 and r.52.
 * @param poll  of the decision: one without a poll has no such report
 */
export function scrutineersReport(certified: Certified, poll: CertifiedPoll): Paper {
  const { organisation, document } = certified;
  const { number, kindTitle, title, decidedOn } = document;
  return {
    title: 'Scrutineer’s report',
    organisation,
    subject: `Decision ${number}. ${kindTitle}: ${title}`,
    date: decidedOn,
    footer: `${organisation}: scrutineer’s report on decision ${number}`,
    blocks: [
      { type: 'facts', rows: [...pollRows(poll), ...evidenceRows(certified)] },
      ...section('The votes', votesAccountedFor(poll)),
      ...section('Papers that could not be counted', rejected(certified)),
      ...lines('Lots that were drawn', lots(certified)),
      ...lines('Scrutiny of the count', scrutiny(certified)),
      ...section('Out of the ordinary', [
        { type: 'list', ordered: false, items: incidents(poll, certified) },
      ]),
      ...section('What the scrutineers vouch for', [
        {
          type: 'list',
          ordered: false,
          items: [
            'We are not candidates in this poll, and nobody has told us how to decide.',
            'We had the record checked with folkmoot verify on a machine of our own, and it held.',
            'What is said above agrees with what we saw.',
          ],
        },
        { type: 'signature', label: 'Scrutineer' },
        { type: 'signature', label: 'Scrutineer' },
      ]),
      ...checking(certified, 'report'),
    ],
  };
}

const pollRows = ({ secrecy, opensAt, closedAt }: CertifiedPoll): Fact[] => [
  {
    label: 'Poll',
    value: secrecy === 'secret' ? 'Secret: ballots were sealed and opened together' : 'Open',
  },
  { label: 'Opened', value: formatMoment(opensAt) },
  { label: 'Closed', value: formatMoment(closedAt) },
];

function evidenceRows({ document: { evidence }, sha256 }: Certified): Fact[] {
  const rolled: Fact[] =
    evidence.poll === null
      ? []
      : [
          { label: 'People on the roll', value: whole(evidence.roll.count) },
          { label: 'SHA-256 of the roll', value: evidence.roll.sha256, code: true },
          ...evidence.sheets.map(({ title, sha256: sheet }) => ({
            label: `SHA-256 of the count: ${title}`,
            value: sheet,
            code: true,
          })),
        ];
  return [...rolled, { label: 'SHA-256 of the decision', value: sha256, code: true }];
}

const countsOf = ({ sheets }: Certified) =>
  [...sheets.values()].flatMap((sheet) => ('stages' in sheet ? [sheet] : []));

function rejected(certified: Certified): Block[] {
  const rows = countsOf(certified).flatMap((sheet) =>
    sheet.rejected.map(({ ground, papers }) => [
      sheet.contest.title,
      rejectionGrounds[ground],
      whole(papers),
    ]),
  );
  return rows.length === 0
    ? [{ type: 'paragraph', text: 'None.' }]
    : [
        {
          type: 'table',
          caption: 'Rejected papers, by ground',
          columns: [
            { heading: 'Contest' },
            { heading: 'Ground' },
            { heading: 'Papers', numeric: true },
          ],
          rows,
        },
      ];
}

/** What scrutineers said before the result was declared. */
const scrutiny = ({ document: { evidence } }: Certified): string[] =>
  evidence.poll === null
    ? []
    : [
        ...(evidence.review ? reviewSentences(evidence.review) : []),
        ...(evidence.recounts ? recountSentences(evidence.recounts) : []),
      ];

const lots = (certified: Certified): string[] =>
  countsOf(certified).flatMap(({ lots: drawn, contest, candidates, lotSeed }) =>
    drawn.map(({ stage, tied, chosen }) => {
      const named = (id: string) => candidates.find((one) => one.id === id)?.name ?? id;
      return `${contest.title}, stage ${stage}: among ${tied.map(named).join(', ')} the lot fell on ${named(chosen)}. Seed ${lotSeed ?? 'not given'}.`;
    }),
  );

function incidents({ early, absences, votes }: CertifiedPoll, { document }: Certified): string[] {
  const found = [
    ...(early === null ? [] : [`The poll was closed before its time: ${early}`]),
    ...absences.map((reason) => `The poll was opened without one of the scrutineers: ${reason}`),
    ...(votes && votes.unconfirmed > 0
      ? [`${whole(votes.unconfirmed)} envelopes were not agreed on before the close.`]
      : []),
    ...document.outcome.warnings.map(({ says }) => says),
  ];
  return found.length === 0 ? ['Nothing is recorded.'] : found;
}
