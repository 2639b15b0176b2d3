import { type CandidateOrder } from '@folkmoot/rules';

/** Words of the pages about the constitution. */
export const wording = {
  title: 'Constitution',
  lead: 'The rules by which everything here is decided, as the computer applies them.',
  lately: (version: number) => `Version ${version}`,
  inForce: 'In force',
  version: 'Version',
  states: { past: 'Replaced', 'in-force': 'In force now', 'to-come': 'Still to come' },
  span: (from: string, until: string | null) =>
    until === null ? `From ${from}` : `From ${from} until ${until}`,
  adoptedBy: 'Adopted by',
  founding: 'The founding of the organisation',
  decision: (number: number, title: string) => `Decision ${number}: ${title}`,
  registeredOn: 'Registered on',
  versions: 'Versions',
  versionsSay:
    'A new version is adopted by a decision under the version before it. A poll keeps the version under which it opened.',
  changed: 'What it changed',
  seeChanges: 'Changes to version',
  first: 'It is the first',
  awaited: (version: number, by: string) =>
    `Version ${version} has been carried and comes into force once ${by} has registered it.`,
  onTitle: 'The rules on another day',
  onLabel: 'Day',
  onHint: 'For example, 2026-03-31',
  onButton: 'Show the rules of that day',
  onCaption: (day: string) => `As they stood on ${day}`,
  inWords: 'The whole of it in plain sentences',
  changes: {
    title: 'What changed in the constitution',
    lead: (from: number, to: number) => `From version ${from} to version ${to}.`,
    from: 'From version',
    to: 'To version',
    button: 'Compare',
    none: 'Both versions say the same.',
  },
  hash: 'Hash (SHA-256)',
  download: 'Download the constitution (JSON)',
  form: 'Legal form',
  jurisdiction: 'Law',
  jurisdictions: {
    'england-and-wales': 'England and Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  constituencies: 'Who belongs',
  constituency: 'Constituency',
  seats: 'Council seats',
  filled: 'Filled by',
  filledBy: { election: 'Election', 'co-option': 'Co-option', appointment: 'Appointment' },
  qualifies: 'Who qualifies',
  source: 'Source',
  council: 'The council',
  quorum: (numerator: number, denominator: number) =>
    `A decision of the council needs at least ${numerator} in ${denominator} of its members to take part,`,
  quorumFrom: 'and at least one from each of these:',
  or: ' or ',
  quorumNotOnly: (name: string) => `${name} may not be the only ones who take part.`,
  offices: 'Offices',
  office: 'Office',
  placesHead: 'Places',
  term: 'Term',
  years: (years: number) => (years === 1 ? '1 year' : `${years} years`),
  most: 'At most',
  appointed: 'Appointed and removed by',
  kinds: 'How decisions are taken',
  kind: 'Kind of decision',
  electorate: 'Who votes',
  electorates: {
    'legal-members': 'Members in law',
    members: 'All members',
    council: 'The council',
    'elected-council': 'Elected council members',
    board: 'The board',
  },
  needs: 'What it needs',
  open: 'Open for at least',
  days: (days: number) => (days === 0 ? 'No set time' : days === 1 ? '1 day' : `${days} days`),
  elections: 'Council elections',
  electionMethods: {
    fptp: 'Voters choose one candidate. Those with most votes are elected.',
    'block-vote':
      'Voters choose as many candidates as there are seats. Those with most votes are elected.',
    approval:
      'Voters tick every candidate whom they approve of. Those with most votes are elected.',
    irv: 'Voters rank the candidates. Papers are counted by the alternative vote.',
    'scottish-stv':
      'Voters rank the candidates. Papers are counted by the single transferable vote, as in Scottish council elections.',
    ers97:
      'Voters rank the candidates. Papers are counted by the single transferable vote, by the rules of the Electoral Reform Society (1997).',
    meek: 'Voters rank the candidates. Papers are counted by the single transferable vote, by Meek’s method.',
    'mer-stv':
      'Voters rank the candidates. Papers are counted by the single transferable vote, by the Model Election Rules of NHS foundation trusts.',
    schulze:
      'Voters rank the candidates. Every two candidates are compared, by the Schulze method.',
    exhaustive:
      'Voters choose one candidate, in ballots without the last until one has a majority.',
  },
  electionForOneSeat: (method: string) => `For a single seat: ${method}`,
  electionTerm: (years: number) => `A seat is held for ${years} years.`,
  electionOrders: {
    surname: 'Candidates stand on the ballot paper by surname.',
    lot: 'Candidates stand on the ballot paper in an order drawn by a lot that anybody can draw again.',
    'random-per-voter':
      'Candidates stand on paper by surname. On a screen each voter sees them in an order drawn by chance for that voter alone.',
  } satisfies Record<CandidateOrder, string>,
  electionOfficer:
    'The returning officer states before notice of an election that they are neither member, director nor employee, nor employed by or for a candidate.',
  electionGuarantee: (name: string, seats: number) =>
    `Where all seats of a constituency are elected together, ${name} have at least ${seats} of them, as far as so many of them stand.`,
  electionIdentity:
    'Voters of some constituencies declare with their vote that it was sent to them, that they vote no other way, and that they belong there. Without that it does not count.',
  electionTies: 'A tie that the count cannot settle is settled by lot.',
  electionConfirmed: 'A scrutineer confirms each count before its result is declared.',
  electionChange: {
    true: 'A vote can be changed until voting closes.',
    false: 'A vote cannot be changed once it is cast.',
  },
  surplus: 'Use of a surplus',
  surplusTo: 'A surplus may go to:',
  noDividends: 'No dividends are paid.',
  dividends: (numerator: number, denominator: number) =>
    `Dividends are capped at ${numerator} in ${denominator} of the profits that may be distributed.`,
} as const;
