import { plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { cicScheduleThree } from '../../presets/cic-schedule-three';
import { ask } from '../index';
import { type DividendFacts } from './facts';

const facts = (privatePence: string, change: Partial<DividendFacts> = {}): DividendFacts => ({
  type: 'dividend',
  yearBegins: plainDate('2025-04-01'),
  declaredOn: plainDate('2026-07-10'),
  profitsPence: '10000000',
  lossesPence: '2000000',
  dividends: [
    { shareholder: 'Private shareholders', pence: privatePence },
    { shareholder: 'Calder Vale Hospice', pence: '1000000', assetLocked: 'named-in-articles' },
  ],
  approvedBy: 'members',
  ...change,
});
const rule = (
  privatePence: string,
  change: Partial<DividendFacts> = {},
  constitution: Constitution = cicScheduleThree,
): Ruling => valueOf(ask(constitution, facts(privatePence, change)));
const failing = ({ derivation }: Ruling) => derivation.find(({ holds }) => !holds)?.rule;

describe('R-B6, T57: the cap of 35 %', () => {
  it('£28,000.00 beside an exempt £10,000.00 may be declared', () => {
    const ruling = rule('2800000');
    expect(ruling.verdict).toBe('in-order');
    expect(ruling.headline).toContain('Dividends of £38,000.00 may be declared');
    expect(ruling.derivation.at(-1)?.comparison).toMatchObject({
      left: '56000000',
      right: '56000000',
    });
  });
  it('£28,000.01 may not', () => {
    expect(failing(rule('2800001'))).toBe('R-B6');
  });
  it('earlier dividends for the same year count too', () => {
    expect(rule('2700000', { declaredBeforePence: '100000' }).verdict).toBe('in-order');
    expect(failing(rule('2700000', { declaredBeforePence: '100001' }))).toBe('R-B6');
  });
  it('is never passed, to the penny', () => {
    const pounds = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(pounds, pounds, (profits, paid) => {
        const dividends = [{ shareholder: 'Somebody', pence: String(paid) }];
        const change = { profitsPence: String(profits), lossesPence: '0', dividends };
        return (rule('0', change).verdict === 'in-order') === 100n * paid <= 35n * profits;
      }),
    );
  });
  it('R-01: articles may set a lower cap, never a higher one', () => {
    const capped = (capNumerator: number): Constitution => ({
      ...cicScheduleThree,
      surplus: {
        ...cicScheduleThree.surplus,
        dividends: { allowed: true, capNumerator, capDenominator: 100, cites: ['Articles, 12'] },
      },
    });
    expect(failing(rule('2800000', {}, capped(10)))).toBe('R-B6');
    expect(failing(rule('2800001', {}, capped(90)))).toBe('R-B6');
  });
});

describe('R-B5, T57: who declares', () => {
  it.each([['council'], ['board'], [null]] as const)('not %s', (approvedBy) => {
    expect(failing(rule('2800000', { approvedBy }))).toBe('R-B5');
  });
  it('R-G2: in a society its members too', () => {
    const society: Constitution = {
      ...cicScheduleThree,
      legalForm: 'co-operative-society',
    };
    expect(failing(rule('1', { approvedBy: 'board' }, society))).toBe('R-G2');
  });
});

describe('R-B7: exempt dividends', () => {
  const held = (change: Partial<DividendFacts['dividends'][number]>) =>
    rule('0', { dividends: [{ shareholder: 'Hospice', pence: '2800001', ...change }] });

  it('go to asset-locked bodies that the articles name or the Regulator allows', () => {
    expect(held({ assetLocked: 'named-in-articles' }).verdict).toBe('in-order');
    expect(held({ assetLocked: 'with-consent' }).verdict).toBe('in-order');
    expect(failing(held({}))).toBe('R-B6');
  });
  it('but not where they hold the shares for others', () => {
    expect(failing(held({ assetLocked: 'with-consent', heldForOthers: true }))).toBe('R-B6');
  });
});

describe('R-B4: whether dividends may be paid at all', () => {
  it('not where the constitution allows none, nor under Schedule 1', () => {
    expect(failing(rule('1', {}, cicMembersCouncil))).toBe('R-B4');
    expect(failing(rule('1', {}, { ...cicScheduleThree, cicSchedule: 1 }))).toBe('R-B4');
  });
  it('under Schedule 2 to asset-locked bodies only', () => {
    const two: Constitution = { ...cicScheduleThree, cicSchedule: 2 };
    expect(failing(rule('1', {}, two))).toBe('R-B4');
    const locked = facts('0').dividends.slice(1);
    expect(rule('0', { dividends: locked }, two).verdict).toBe('in-order');
  });
  it('R-G1: only out of profits that are left after losses', () => {
    const lossesPence = '9000001';
    const locked = facts('0').dividends.slice(1);
    expect(failing(rule('0', { dividends: locked, lossesPence }))).toBe('R-G1');
    expect(failing(rule('1', { lossesPence: '99999999' }))).toBe('R-G1');
  });
});

describe('R-B8: what changed on 1 October 2014', () => {
  it('unused capacity is no longer carried forward', () => {
    const ruling = rule('2800001', { unusedPence: '500000' });
    expect(ruling.verdict).toBe('out-of-order');
    expect(ruling.warnings).toMatchObject([{ rule: 'R-B8' }]);
    expect(ruling.warnings[0]?.says).toContain('£5,000.00, is not carried forward');
  });
  it('earlier dividends had a limit for each share besides', () => {
    expect(rule('1', { declaredOn: plainDate('2014-09-30') }).warnings).toHaveLength(1);
    expect(rule('1', { declaredOn: plainDate('2014-10-01') }).warnings).toHaveLength(0);
  });
});
