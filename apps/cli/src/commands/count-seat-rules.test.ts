import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Ran, runFolkmoot } from '../testing/run-folkmoot';

const t43 = path.resolve(__dirname, '../../../../tests/elections/t43.blt');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-seat-rules-'));
const fileWith = (name: string, text: string): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
};
const scottish = ['--method', 'scottish-stv'];

afterAll(() => fs.rmSync(folder, { recursive: true }));

const count = (...args: string[]): Promise<Ran> => runFolkmoot('count', ...args);
const refused = async (says: RegExp, ...args: string[]): Promise<void> => {
  const { code, out, err } = await count(...args);
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)]);
};

describe('folkmoot count: seats that a group is guaranteed, or may have at most', () => {
  it('keeps seats for a group, named by number or name, and says why (R-F36)', async () => {
    const file = fileWith(
      'nurses.blt',
      '4 2\n6 1 2 0\n5 2 1 0\n3 3 0\n1 4 3 0\n0\n"Ann"\n"Bob"\n"Cam"\n"Dee"\n"Two seats"\n',
    );
    const sheet = async (rules?: string) =>
      JSON.parse(
        (
          await count(
            file,
            ...scottish,
            '--json',
            ...(rules === undefined ? [] : ['--seat-rules', fileWith('rules.json', rules)]),
          )
        ).out,
      ) as { winners: unknown; inputSha256: string };
    const free = await sheet();
    expect(free).toMatchObject({ winners: [1, 2] });
    for (const group of ['[3, "Dee"]', '["Cam", 4]']) {
      const kept = await sheet(`[{"name":"Nurses","candidates":${group},"atLeast":1}]`);
      expect(kept).toMatchObject({
        winners: [1, 3],
        inputSha256: free.inputSha256,
        seatRules: [{ name: 'Nurses', candidates: ['3', '4'], atLeast: 1, atMost: null }],
      });
      expect(JSON.stringify(kept)).toContain('as at least 1 must be elected from Nurses');
    }
    expect(await sheet('[{"name":"Staff","candidates":["Ann","Bob"],"atMost":1}]')).toMatchObject({
      winners: [1, 3],
    });
  });

  it('takes a guarantee in short, as a recount kit has it (R-F36)', async () => {
    const file = fileWith(
      'short.blt',
      '4 2\n6 1 2 0\n5 2 1 0\n3 3 0\n1 4 3 0\n0\n"Ann"\n"Bob"\n"Cam"\n"Dee"\n"Two seats"\n',
    );
    const { out } = await count(file, ...scottish, '--json', '--at-least', '1:3,4');
    expect(JSON.parse(out)).toMatchObject({
      winners: [1, 3],
      seatRules: [{ candidates: ['3', '4'], atLeast: 1, atMost: null }],
    });
    for (const odd of ['1', '1:', '0:3', '1:5', '1:3,0', '1:Cam'])
      await refused(/--at-least wants so many seats/, file, ...scottish, '--at-least', odd);
  });

  it.each([
    ['{', /is no JSON document/],
    ['{}', /a list of seat rules should stand here/],
    ['[3]', /rule 1: an object should stand here/],
    ['[{"candidates":[1],"atLeast":1}]', /rule 1: “name” must say whom it is about/],
    ['[{"name":"Nurses","candidates":[],"atLeast":1}]', /“candidates” must be a list/],
    ['[{"name":"Nurses","candidates":["Zoe"],"atLeast":1}]', /there is no candidate “Zoe”/],
    ['[{"name":"Nurses","candidates":[1],"atLeast":1.5}]', /“atLeast” must be a whole number/],
    ['[{"name":"Nurses","candidates":[1],"atmost":1}]', /“atmost” means nothing here/],
    ['[{"name":"Nurses","candidates":[1],"atLeast":2}]', /No choice among the candidates/],
    ['[{"name":"Nurses","candidates":[1],"atLeast":2,"atMost":1}]', /at least 2 and at most 1/],
  ])('refuses seat rules that say %j', (text, says) =>
    refused(says, t43, ...scottish, '--seat-rules', fileWith('odd-rules.json', text)),
  );

  it('refuses seat rules where the method keeps none', () =>
    refused(
      /cannot guarantee or cap seats/,
      fileWith('one.blt', '2 1\n1 1 0\n0\n"Ada"\n"Ben"\n"One"\n'),
      '--method',
      'irv',
      '--seat-rules',
      fileWith('one.json', '[{"name":"Nurses","candidates":[2],"atLeast":1}]'),
    ));
});
