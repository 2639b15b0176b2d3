import { counted } from '../../shared/counted';

/** Words of the page of a decision. */
export const wording = {
  objections: {
    title: 'May be questioned',
    until: (day: string) => `This result may be questioned until the end of ${day}.`,
    wasUntil: (day: string) => `This result could be questioned until the end of ${day}.`,
    number: (count: number) =>
      count === 0
        ? 'Nobody has objected.'
        : count === 1
          ? 'There is one objection.'
          : `There are ${count} objections.`,
    made: (when: string) => `Objection of ${when}`,
    waits: 'It waits for an answer.',
    dismissed: (when: string) => `Dismissed on ${when}. The officer’s reasons:`,
    setAside: (when: string, what: string) =>
      `The result was set aside on ${when}: ${what}. The officer’s reasons:`,
    again: 'The election that is held instead',
    notYet:
      'Another election has been called. Everybody can read about it once notice of it is given.',
  },
  decision: {
    caption: (number: number, kind: string) => `Decision ${number}: ${kind}`,
    decided: (date: string, body: string) => `Decided on ${date} by the ${body}`,
    bodies: { members: 'members', council: 'council', board: 'board' } as Readonly<
      Record<string, string>
    >,
    final: 'This is the final result.',
    under: 'It was taken under',
    version: (version: number) => `version ${version} of the constitution`,
    correctedBy: 'This decision has been corrected. See',
    corrects: 'This decision corrects',
    decision: (number: number) => `decision ${number}`,
    text: 'What was put to the vote',
    votes: 'The votes',
    corrected: (day: string) => `Corrected on ${day}:`,
    texts: 'How the text came about',
    textsLead:
      'Every text that was drafted before the vote. What was taken out is struck through, what was put in is underlined.',
    textVersion: (version: number, at: string) => `Draft ${version}, ${at}`,
    takenOut: 'Taken out:',
    putIn: 'Put in:',
    print: 'Print this decision',
    votesLabel: 'Votes for, against and abstained',
    for: 'for',
    against: 'against',
    abstained: 'abstained',
    tookPart: 'Who took part',
    votesHeld: 'Votes held',
    votesCast: 'Votes cast',
    constituency: 'Constituency',
    entitled: 'Could vote',
    voted: 'Voted',
    why: 'Why it came out as it did',
    whyLead: 'Each step is a rule applied to the facts, in whole numbers that you can check.',
    holds: 'Met',
    fails: 'Not met',
    facts: 'See the facts',
    follows: 'What follows',
    watch: 'What to look out for',
    evidence: 'Evidence',
    check: 'Check this yourself',
    checkLead:
      'This checks one decision. With the folkmoot program you can fetch the whole record and work out every decision again:',
    checkMore: 'More about checking the record',
  },
  effects: {
    termBegins: (holder: string, office: string, from: string, to: string) =>
      `${holder} becomes ${office} from ${from} until the end of ${to}.`,
    termEnds: (on: string, reason: string) => `The term of office ends on ${on}: ${reason}`,
    allocation: 'The surplus goes to:',
    filing: (what: string, at: string | undefined, by: string, citation: string) =>
      `${what} must reach ${at ?? 'Companies House'} by ${by} (${citation}).`,
    filedOn: (on: string) => `Filed on ${on}.`,
    notFiled: 'Not recorded as filed yet.',
    grants: 'Grants are awarded to:',
    newVersion: (version: number, on: string, registrar: string | undefined) =>
      registrar === undefined
        ? `Version ${version} of the constitution is in force from ${on}.`
        : `Version ${version} of the constitution is in force once ${registrar} has registered it, and not before ${on}.`,
    vacant: (seats: number, office: string) =>
      seats === 1
        ? `1 place as ${office} stays vacant.`
        : `${seats} places as ${office} stay vacant.`,
    councilSeat: (constituency: string) => `council member for ${constituency}`,
  },
  count: {
    chosen: { heading: 'Chosen', nobody: 'None of the nominees was chosen.' },
    toOffice: (places: string) => ({
      heading: `Elected to ${places}`,
      nobody: 'Nobody was elected.',
      vacant: (left: number) =>
        left === 1 ? '1 place is left vacant.' : `${left} places are left vacant.`,
    }),
    uncontested: 'There were no more candidates than seats, so no count was needed.',
    nobodyStood: 'Nobody stood for these seats. A further election is called for them.',
    uncontestedOffice: 'There were no more candidates than places, so no count was needed.',
    nobodyStoodForOffice: 'Nobody stood for this office. A further election is called for it.',
    confirmation: (votesFor: number, votesAgainst: number) =>
      `${votesFor.toLocaleString('en-GB')} voted for and ${votesAgainst.toLocaleString('en-GB')} against. Nobody stood against this candidate, who is elected with more than half of the votes cast; a tie is not enough.`,
    turnout: (papers: number, entitled: number, ballots: number) =>
      `${counted(papers, 'ballot paper')}${ballots > 1 ? ` at ${ballots} ballots` : ''} from ${counted(entitled, 'person', 'people')} who could vote.`,
    rejected: (papers: number) => `${papers.toLocaleString('en-GB')} of them could not be counted.`,
    quota: (votes: string) =>
      `A candidate with ${votes === '1' ? '1 vote' : `${votes} votes`} is elected: that is the quota, as the count began.`,
  },
  fund: {
    title: 'The bids',
    budget: (pounds: string, voters: number) =>
      `The fund had ${pounds}. ${counted(voters, 'ballot paper was', 'ballot papers were')} counted.`,
    rejected: (papers: number) =>
      `${counted(papers, 'more ballot paper', 'more ballot papers')} could not be counted.`,
    bid: 'Bid',
    asked: 'Asked for',
    approvals: 'Approved by',
    outcome: 'Outcome',
    funded: 'Funded',
    method: (name: string) => `How votes chose: ${name}.`,
    steps: 'Why each bid was funded or not',
    notFunded: 'Not funded',
  },
  accountedFor: {
    early: 'Closed before its time',
    earlySays: (when: string, planned: string) =>
      `Two officers closed the poll on ${when}; voting was to end on ${planned}. Their reason:`,
    title: 'What became of every vote',
    votes: 'Votes',
    howMany: 'How many',
    issued: 'Issued: people on the roll',
    online: 'Counted, cast online',
    declared: 'Of those, with a declaration of identity',
    paper: 'Counted, cast on paper',
    notUsed: 'Not used',
    superseded: 'Replaced by a later vote, or by one on paper',
    void: 'Envelopes without a valid vote',
    unconfirmed: 'Envelopes not agreed on before the close',
    sum: (issued: string, online: string, paper: string, notUsed: string) =>
      `${issued} issued = ${online} online + ${paper} on paper + ${notUsed} not used.`,
  },
  evidence: {
    minutes: 'Minutes',
    restsOn: 'Rests on',
    review: 'Scrutiny of the count',
    recounts: 'Recounts',
    decision: (number: number) => `Decision ${number}`,
    documentHash: 'Hash of this decision (SHA-256)',
    logIndex: 'Entry in the log',
    leafHash: 'Hash of the entry',
    cosigned: 'Cosigned by',
    enoughCosigned: 'As many witnesses as were asked for.',
    moreToCosign: 'Not yet by as many witnesses as were asked for.',
    cosignedSays: (witness: string, when: string) => `${witness}, ${when}`,
    recordedAt: 'Recorded',
    constitution: 'Constitution',
    version: (version: number) => `Version ${version}`,
    roll: 'Roll',
    rollSays: (count: number) => `${counted(count, 'person', 'people')}. Hash:`,
    recordDate: 'Roll fixed for',
    notice: 'Notice given',
    noticeSays: (sentTo: number, entitled: number, at: string) =>
      `By e-mail on ${at} to ${sentTo.toLocaleString('en-GB')} of ${counted(entitled, 'person', 'people')} on the roll.`,
    links: 'Who cast which ballot',
    papers: 'Papers as counted',
    papersKept: 'Published for good, without names: nobody destroys them.',
    electionPapersKept:
      'Published for good, without names: nobody destroys them, so a seat that falls free during the term can be filled from them.',
    downloads: 'Downloads',
    document: 'This decision (JSON)',
    rules: (version: number) => `The constitution, version ${version} (JSON)`,
    proof: 'Proof that it is in the log (tlog-proof)',
    certificateOfResult: 'Certificate of result, to print or file (PDF)',
    scrutineersReport: 'Scrutineer’s report, to check and sign (PDF)',
    certificate: 'This decision in words (text)',
    pack: 'Evidence pack: all of this in one file, to check it and count it again offline (zip)',
    sheet: (title: string) => `Count sheet: ${title} (JSON)`,
    table: (title: string) => `Count as a table: ${title} (CSV)`,
    ballots: (title: string) => `Ballots as counted, without names: ${title} (BLT)`,
    ballotsOf: (title: string, number: number) =>
      `Papers of ballot ${number} as counted, without names: ${title} (BLT)`,
    archive: (titles: readonly string[]) =>
      `Archive of the sealed box: ${titles.join('; ')} (.bel)`,
    archiveOf: (titles: readonly string[], number: number) =>
      `Archive of the sealed box of ballot ${number}: ${titles.join('; ')} (.bel)`,
    archiveSays:
      'The vote was secret. The archive of a sealed box holds every ballot as it was sealed, and proves that the result is what was in them, without opening any. The check of the whole record below covers it. So does a program of others, belenios-tool: put one archive into an empty folder, and name that folder in this command.',
    archiveCommand: 'belenios-tool election verify --dir FOLDER',
  },
  filledVacancy: {
    title: 'Who takes the seat',
    says: (holder: string, since: string, until: string) =>
      `${holder} left the seat, which was free from ${since}. Whoever takes it holds it for the rest of the term, until ${until}. Those who stood at the election were asked whether they would serve.`,
    consenting: 'Candidates who would serve',
    candidate: 'Candidate',
    outcome: 'Outcome',
    takes: 'Takes the seat',
    sheet: 'The sheet of the count (JSON)',
  },
} as const;
