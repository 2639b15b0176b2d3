import { everyQuestion } from '@folkmoot/rules';
import fs from 'node:fs';
import path from 'node:path';
import { type Example, examples, examplesFolder, named } from '../testing/examples';
import { runFolkmoot } from '../testing/run-folkmoot';

const title = ({ case: of, facts, constitution, about }: Example): string =>
  `${of ?? 'an example'}: ${about} (${facts ?? constitution})`;
const ruledOn = examples.filter(({ facts }) => facts !== undefined);
const refused = examples.filter(({ refusedAt }) => refusedAt !== undefined);

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
