import { cicMembersCouncil as pack, decide, sentence, type ResolutionFacts } from '@folkmoot/rules';
import { plainDate } from '@folkmoot/basics';
import { renderToStaticMarkup as html } from 'react-dom/server';
import { type Decision } from '../../shared/api-register';
import { DecisionPage } from './decision-page';
import { officeName } from './office-name';
import { readEvidence } from './read-evidence';

const facts: ResolutionFacts = {
  type: 'resolution',
  kind: 'members-special-resolution',
  title: 'To change the name',
  votesFor: 149,
  votesAgainst: 50,
  abstained: 12,
  participation: [{ constituency: 'staff', entitled: 1300, tookPart: 211 }],
  decidedOn: plainDate('2026-09-15'),
  proposal: { type: 'none' },
};

const outcome = decide(pack, facts);

/** As the API answers it. */
const decision: Decision = {
  number: 63,
  id: 'id',
  title: facts.title,
  kind: facts.kind,
  kindTitle: 'Special resolution of the members',
  text: 'That the name be changed.',
  body: 'members',
  decidedOn: facts.decidedOn,
  facts,
  evidence: { poll: 'p1', roll: { count: 1300, sha256: 'r0' }, recordDate: '2026-08-28' },
  constitution: { version: 3, sha256: 'c0' },
  documentSha256: 'd0',
  logIndex: 4063,
  leafHash: 'l0',
  recordedAt: '2026-09-15T16:12:08.123456Z',
  issued: [
    {
      document: 'certificate-of-result',
      sha256: 'e0',
      issuedAt: '2026-09-15T16:12:09.003Z',
      logIndex: 4064,
    },
  ],
  cosignatures: [{ witness: 'owl.example/w1', size: 4100, at: '2026-09-15T16:12:10.123Z' }],
  enoughCosigned: true,
  countSheets: [{ contest: 'k1', title: facts.title, round: 1, sha256: 's0', ballots: true }],
  archives: [],
  ballotLinks: {
    keptUntil: '2027-09-15',
    because: 'Ballots are kept for a year after the declaration.',
    citation: 'Model Election Rules 2014 r.57',
    unlinkedOn: null,
    hold: null,
  },
  corrects: null,
  correctedBy: null,
  corrections: [],
  updatedAt: '2026-09-15T16:12:08.123Z',
  notice: {
    channel: 'e-mail',
    sentTo: 1290,
    entitled: 1300,
    givenAt: '2026-08-28T09:00:00.000Z',
  },
  votes: {
    issued: 1300,
    online: 200,
    paper: 11,
    notUsed: 1089,
    superseded: 7,
    void: 1,
    unconfirmed: 0,
  },
  closedEarly: null,
  texts: [],
  filings: [],
  officeCourse: null,
  openToObjection: null,
  ...outcome,
  derivation: outcome.derivation.map((step) => ({
    ...step,
    comparison: step.comparison ?? null,
    sentence: sentence(step),
  })),
  warnings: [...outcome.warnings],
};

globalThis.location = { origin: 'https://folkmoot.example' } as Location;

const page = (changes: Partial<Decision> = {}) =>
  html(
    <DecisionPage
      data={{ decision: { ...decision, ...changes }, pack, sheets: new Map(), allocation: null }}
      params={{}}
      query={new URLSearchParams()}
    />,
  );
const text = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a special resolution that failed at 149 to 50', () => {
  it('leads with the verdict and the sentence for it', () => {
    expect(text(page())).toMatch(/To change the name\s+Lost\s+149 for, 50 against/);
  });

  it('shows the sum that decided it: 4 × 149 is not at least 3 × 199', () => {
    expect(text(page())).toContain('4 × 149 = 596 is not at least');
    expect(text(page())).toContain('3 × 199 = 597');
    expect(text(page())).toContain('Companies Act 2006 s.283');
  });

  it('links every file that it rests on', () => {
    const files = [...page().matchAll(/href="(\/api\/v1\/[^"]+)"/g)].map(([, href]) => href);
    expect(files).toEqual([
      '/api/v1/decisions/63/certificate-of-result.pdf',
      '/api/v1/constitution/versions/3/pack',
      '/api/v1/decisions/63/certificate',
      '/api/v1/decisions/63/document',
      '/api/v1/decisions/63/tlog-proof',
      '/api/v1/count-sheets/s0',
      '/api/v1/count-sheets/s0/csv',
      '/api/v1/contests/k1/ballots',
      '/api/v1/decisions/63/pack',
    ]);
    for (const hash of ['r0', 'c0', 'd0', 'l0']) expect(page()).toContain(`>${hash}</code>`);
  });

  it('links the archive of each sealed box, and says how anybody can verify it', () => {
    const archive = { poll: 'p1', box: 'b1', round: 1, contests: ['Staff', 'Chair'], sha256: 'a0' };
    const sealed = page({ archives: [archive] });
    expect(sealed).toContain('href="/api/v1/polls/p1/boxes/b1/archive.bel"');
    expect(text(sealed)).toContain('Archive of the sealed box: Staff; Chair (.bel)');
    expect(text(sealed)).toContain('belenios-tool election verify');
    expect(text(page())).not.toContain('belenios-tool');
  });

  it('says who cosigned it, once somebody has', () => {
    expect(text(page())).toContain('Cosigned by owl.example/w1, Tuesday 15 September 2026');
    expect(text(page())).toContain(' As many witnesses as were asked for');
    const waiting = text(page({ cosignatures: [], enoughCosigned: false }));
    expect(waiting).toContain('Cosigned by Not yet by as many witnesses as were asked for');
    const alone = text(page({ cosignatures: [], enoughCosigned: null }));
    expect(alone).not.toContain('Cosigned');
  });

  it('says first that it has been corrected, and no longer that it is final', () => {
    expect(text(page())).toContain('This is the final result.');
    const corrected = text(page({ correctedBy: 70 }));
    expect(corrected).toContain('This decision has been corrected. See decision 70');
    expect(corrected).not.toContain('This is the final result.');
  });
});

describe('what is told beside a decision', () => {
  it('are its corrections, oldest first', () => {
    const corrections = [
      { ordinal: 1, correctedOn: '2026-10-01', note: 'For 149 read 148.' },
      { ordinal: 2, correctedOn: '2026-10-02', note: 'It was 149.' },
    ];
    expect(text(page({ corrections }))).toMatch(
      /Corrected on 1 October 2026: For 149 read 148\. Corrected on 2 October 2026: It was 149\./,
    );
  });

  it('is the notice that was given, where it is recorded', () => {
    expect(text(page())).toContain(
      'Notice given By e-mail on Friday 28 August 2026 at 10am (UK time) to 1,290 of 1,300 people on the roll.',
    );
    expect(text(page({ notice: null }))).not.toContain('Notice given');
  });

  it('accounts for every vote, where there was a poll', () => {
    expect(text(page())).toContain('1,300 issued = 200 online + 11 on paper + 1,089 not used.');
    expect(text(page({ votes: null }))).not.toContain('What became of every vote');
  });

  it('R-D25: says how long the papers are kept, where any are published', () => {
    const kept = 'Papers as counted Published for good, without names: nobody destroys them.';
    expect(text(page())).toContain(kept);
    expect(text(page({ countSheets: [] }))).not.toContain('Published for good');
  });

  it('R-H2: puts constituencies of fewer than 5 people together', () => {
    const participation = [
      { constituency: 'staff', entitled: 1296, tookPart: 210 },
      { constituency: 'partners', entitled: 4, tookPart: 1 },
    ];
    const shown = text(page({ facts: { ...facts, participation } }));
    expect(shown).toMatch(/Voted [^0-9]+ and [^0-9]+ 1,300 211 /);
    expect(shown).not.toContain('1,296');
  });

  it('are the texts that were drafted, with what each changed', () => {
    const writtenAt = '2026-08-01T09:00:00.000Z';
    const texts = [
      { version: 1, title: 'Name', text: 'That the nmae be changed.', writtenAt },
      { version: 2, title: 'Name', text: 'That the name be changed.', writtenAt },
    ];
    expect(page({ texts })).toMatch(/<del>.*nmae <\/del><ins>.*name <\/ins>/);
    expect(page({ texts: texts.slice(1) })).not.toContain('How the text came about');
  });
});

describe('officeName', () => {
  it('turns codes into names', () => {
    expect(officeName(pack, 'ned')).toBe('non-executive director');
    expect(officeName(pack, 'council:staff')).toBe('council member for Staff');
    expect(officeName(pack, 'treasurer')).toBe('treasurer');
  });
});

describe('readEvidence', () => {
  it('takes what it knows and leaves out what has another shape', () => {
    expect(readEvidence({ roll: { count: '7' }, recordDate: '2026-08-28' })).toEqual({
      recordDate: '2026-08-28',
      otherDecisions: [],
    });
  });
  it('finds the minutes of a board, and the decisions that it rests on', () => {
    const otherDecisions = [{ number: 3, kind: 'board-name-director' }, { number: 'x' }];
    expect(readEvidence({ poll: null, minutes: 'Minutes, item 4', otherDecisions })).toEqual({
      minutes: 'Minutes, item 4',
      otherDecisions: [3],
    });
  });
});
