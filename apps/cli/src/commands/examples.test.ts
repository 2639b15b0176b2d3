import { type Comparison, everyQuestion, type Ruling } from '@folkmoot/rules';
import fs from 'node:fs';
import path from 'node:path';
import { type Example, examples, examplesFolder, named } from '../testing/examples';
import { runFolkmoot } from '../testing/run-folkmoot';

const title = ({ case: of, facts, constitution, about }: Example): string =>
  `${of ?? 'an example'}: ${about} (${facts ?? constitution})`;
const ruledOn = examples.filter(({ facts }) => facts !== undefined);
const refused = examples.filter(({ refusedAt }) => refusedAt !== undefined);

/** Worked cases of counting: their papers are in tests/elections, for `folkmoot count`. */
const COUNTED = [43, 44, 45, 46, 47, 49, 51, 55, 59, 60, 61, 71].map((number) => `T${number}`);

const GRANTED: readonly Ruling['verdict'][] = [
  'carried',
  'elected',
  'in-order',
  'entitled',
  'quorate',
];

const SHOWN_AND_NOT_DECISIVE =
  /^(By the votes alone it is lost|The notice is shorter than it must)/;

/** A comparison with a pencil: each side from the product that is written out, where it is one. */
function workedOut({ left, leftSum, operator, right, rightSum }: Comparison): boolean {
  const [a, b] = [sideOf(left, leftSum), sideOf(right, rightSum)];
  return { '>': a > b, '>=': a >= b, '<': a < b, '<=': a <= b, '=': a === b }[operator];
}

function sideOf(value: string, sum: string | undefined): bigint {
  const product = sum?.split(' × ').map((factor) => BigInt(factor.replace(/[£,.]/g, '')));
  if (product) expect(product.reduce((all, factor) => all * factor, 1n)).toBe(BigInt(value));
  return BigInt(value);
}

describe('the published examples', () => {
  it.each(ruledOn.map((one) => [title(one), one] as const))(
    '%s',
    async (_, { constitution, facts, verdict }) => {
      const { code, out, err } = await runFolkmoot(
        ...['decide', '--constitution', named(constitution), '--facts', named(facts!), '--json'],
      );
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({ verdict });
    },
  );

  it.each(refused.map((one) => [title(one), one] as const))(
    '%s',
    async (_, { constitution, refusedAt }) => {
      const ran = await runFolkmoot('constitution', 'check', named(constitution), '--json');
      expect(ran.code).toBe(1);
      expect(JSON.parse(ran.out)).toMatchObject({ faults: [{ path: refusedAt }] });
    },
  );

  it.each(ruledOn.filter(({ shows }) => shows).map((one) => [title(one), one] as const))(
    'says what the worked case wants: %s',
    async (_, { constitution, facts, shows = [] }) => {
      const { out } = await runFolkmoot(
        ...['decide', '--constitution', named(constitution), '--facts', named(facts!)],
      );
      for (const words of shows) expect(out).toContain(words);
    },
  );

  it.each(ruledOn.map((one) => [title(one), one] as const))(
    'can be worked out again from its steps: %s',
    async (_, { constitution, facts }) => {
      const { out } = await runFolkmoot(
        ...['decide', '--constitution', named(constitution), '--facts', named(facts!), '--json'],
      );
      const { verdict, derivation } = JSON.parse(out) as Ruling;
      for (const { says, holds, comparison } of derivation) {
        if (!comparison) continue;
        expect(comparison.holds).toBe(workedOut(comparison));
        if (comparison.holds !== holds) expect(says).toMatch(SHOWN_AND_NOT_DECISIVE);
      }
      if (verdict !== 'open')
        expect(derivation.every(({ holds }) => holds)).toBe(GRANTED.includes(verdict));
    },
  );

  it('are there for every worked case of the rules that is not of counting', () => {
    const known = Object.keys(
      JSON.parse(fs.readFileSync(path.join(examplesFolder, '../rule-ids.json'), 'utf8')) as object,
    ).filter((id) => id.startsWith('T'));
    const shown = new Set(examples.map((one) => one.case));
    expect(known.filter((id) => !shown.has(id))).toEqual(COUNTED);
  });

  it('are one at least of everything that can be asked', () => {
    const shown = ruledOn.map(({ facts }) => typeOf(facts!));
    expect(new Set(shown)).toEqual(new Set(everyQuestion.map(({ type }) => type)));
  });

  it('are named after what is asked and the worked case', () => {
    for (const { case: of, facts, constitution } of ruledOn) {
      if (facts === undefined) continue;
      const name = [typeOf(facts), ...(of === undefined ? [] : [of.toLowerCase()])].join('-');
      expect(`${facts} ${constitution}`).toMatch(new RegExp(`^${name}(-[a-z0-9-]+)?\\.json `));
    }
  });

  it('are each in the index', () => {
    const files = fs
      .readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && file !== 'index.json');
    const listed = examples.flatMap(({ facts, constitution }) => [facts, constitution]);
    expect(new Set(files)).toEqual(
      new Set(listed.filter((name) => name !== undefined && !name.startsWith('preset:'))),
    );
  });
});

const typeOf = (facts: string): string =>
  (
    JSON.parse(fs.readFileSync(path.join(examplesFolder, facts), 'utf8')) as {
      readonly type: string;
    }
  ).type;
