import { plainDate, valueOf } from '@folkmoot/basics';
import fs from 'node:fs';
import path from 'node:path';
import { type Step } from '../outcome';
import { nhsFoundationTrust, presets } from '../presets';
import { rule } from '../rule';
import { rowsCited, warnOfOtherLaw } from './in-force';
import { trustVote } from './foundation-trusts';

const step = (citation: string): Step => ({
  rule: 'R-A4',
  citation,
  says: 'At least three quarters.',
  inputs: {},
  holds: true,
});
const from = (citation: string): readonly string[] => rowsCited(citation).map((row) => row.from);

describe('since when a provision has been law', () => {
  it.each([
    ['Companies Act 2006 s.283(1), (5)', '2007-10-01'],
    ['Companies Act 2006 s.285A', '2009-08-03'],
    ['Companies Act 2006 s.304', '2009-08-03'],
    ['Companies Act 2006 ss.311, 360A [from knowledge]', '2009-08-03'],
    ['Companies Act 2006 s.21', '2009-10-01'],
    ['Companies Act 2006 s.167', '2009-10-01'],
    ['Companies Act 2006 s.167G', '2025-11-18'],
    ['Companies Act 2006 s.830', '2008-04-06'],
    ['CIC Regulations 2005 regs 19, 22', '2005-07-01'],
    ['Co-operative and Community Benefit Societies Act 2014 ss.111–113', '2014-08-01'],
    ['National Health Service Act 2006 s.51A', '2013-04-01'],
    ['National Health Service Act 2006 Sch 7 para 17', '2007-03-01'],
    ['NHS Act 2006 Sch 7 para 20 [from knowledge]', '2007-03-01'],
  ])('%s: %s', (citation, day) => {
    expect(from(citation)).toEqual([day]);
  });

  it('knows each of several instruments, and none in a constitution', () => {
    expect(from('Companies Act 2006 ss.281–282; SI 2007/3495 Sch 5 para 2(5)')).toHaveLength(2);
    expect(from('Constitution, council votes')).toEqual([]);
    expect(from('Mirrors NHS Act 2006 Sch 7 para 17 [design]')).toEqual([]);
  });
});

describe('a day with other law', () => {
  const special = step('Companies Act 2006 s.283');
  it('is warned about once for each provision, from the day before it began', () => {
    expect(warnOfOtherLaw([special, special], plainDate('2007-09-30'))).toEqual([
      {
        rule: 'R-A4',
        citation: 'Companies Act 2006 s.283',
        says: 'Companies Act 2006 s.283 has been law as it is applied here since Monday 1 October 2007, and this is asked of Sunday 30 September 2007. What the law was on that day is not modelled: ask a solicitor.',
      },
    ]);
    expect(warnOfOtherLaw([special], plainDate('2007-10-01'))).toEqual([]);
  });

  it('R-D10: what governors vote on is the law of the day, and nothing is said of days before', () => {
    expect(trustVote('merger', plainDate('2013-04-01'))).toEqual(trustVote('merger'));
    expect(trustVote('merger', plainDate('2013-03-31'))).toBeNull();
    const facts = {
      type: 'foundation-trust-vote',
      matter: 'merger',
      decidedOn: '2013-03-31',
      atGeneralMeeting: true,
      governors: { inOffice: 22, votesFor: 22, votesAgainst: 0 },
    };
    expect(valueOf(rule(nhsFoundationTrust, facts)).verdict).toBe('unlawful');
    expect(valueOf(rule(nhsFoundationTrust, { ...facts, decidedOn: '2013-04-01' }))).toMatchObject({
      verdict: 'carried',
      warnings: [],
    });
  });
});

describe('every statute that the rules cite', () => {
  const sources = path.resolve(__dirname, '..');
  const cited = fs
    .readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [
      ...fs
        .readFileSync(path.join(sources, name), 'utf8')
        .matchAll(/['`]([A-Z][^'`\n]*?\b(?:Act|Regulations|Election Rules) \d{4}\b[^'`\n]*)['`]/g),
    ])
    .map(([, citation = '']) => citation)
    .filter((text) => !/[.!?]$|\[design\]$/.test(text));

  it('has a row that says since when it is law', () => {
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((citation) => rowsCited(citation).length === 0)).toEqual([]);
  });

  it('is law on the day of every worked example', () => {
    const folder = path.resolve(__dirname, '../../../../docs/rules/examples');
    const examples = fs.readdirSync(folder).filter((name) => /-t\d+.*\.json$/.test(name));
    expect(examples.length).toBeGreaterThan(30);
    for (const name of examples) {
      const facts = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as unknown;
      for (const constitution of presets) {
        const ruling = rule(constitution, facts);
        const warnings = ruling.ok ? ruling.value.warnings : [];
        expect(warnings.filter(({ says }) => says.includes('is not modelled'))).toEqual([]);
      }
    }
  });
});
