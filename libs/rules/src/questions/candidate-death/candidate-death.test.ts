import { valueOf } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const rule = (change: object): Ruling =>
  valueOf(
    ask(cicMembersCouncil, {
      type: 'candidate-death',
      candidate: 'Ada Okafor',
      diedAt: '2026-09-01',
      declaredAt: null,
      ...change,
    }),
  );

describe('R-D27, R-F29, T53: a candidate dies after packs were issued', () => {
  it.each([['scottish-stv'], ['mer-stv'], ['meek'], ['irv'], ['schulze']])(
    '%s goes on and passes over the name',
    (method) => {
      expect(rule({ method })).toMatchObject({ verdict: 'in-order' });
      expect(rule({ method }).headline).toContain('passes over Ada Okafor');
    },
  );
  it.each([['fptp'], ['block-vote'], ['approval']])('%s is abandoned', (method) => {
    expect(rule({ method })).toMatchObject({
      verdict: 'lapsed',
      dates: [{ on: '2026-10-11' }],
    });
  });
  it('takes the method of the constitution where none is given', () => {
    expect(rule({}).verdict).toBe('in-order');
  });
  it('changes nothing after the declaration', () => {
    expect(rule({ method: 'fptp', declaredAt: '2026-08-31' }).headline).toContain(
      'The result stands',
    );
    expect(rule({ method: 'fptp', declaredAt: '2026-09-02' }).verdict).toBe('lapsed');
  });
});
