import { valueOf } from '@folkmoot/basics';
import { formatWitnessKey, witnessKey } from './cosignature';
import { isQuorum, parsePolicy } from './policy';
import { formatVerifierKey, signerFromSeed, verifierKey } from './verifier-key';

const keyOf = (seed: number) => signerFromSeed('x', new Uint8Array(32).fill(seed)).publicKey;
const witness = (name: string, seed: number, url = '') =>
  `witness ${name} ${formatWitnessKey(witnessKey(`${name}.example/w`, keyOf(seed)))} ${url}`;
const log = formatVerifierKey(verifierKey('council.example/log', keyOf(99)));
const witnesses = ['X1', 'X2', 'X3', 'Y1', 'Y2'].map((name, at) => witness(name, at + 1));

const policy = (...lines: string[]) => parsePolicy(lines.join('\n'));
const saysOf = (...lines: string[]) => {
  const read = policy(...lines);
  return read.ok ? null : `${read.error.line}: ${read.error.says}`;
};
const holds = (lines: string[], ...cosigned: string[]) =>
  isQuorum(valueOf(policy(...lines)).quorum, new Set(cosigned));

describe('a policy (C2SP tlog-policy)', () => {
  it('is read with its comments, tabs and empty lines', () => {
    const read = policy(
      `# ours`,
      `log\t${log}  https://council.example/log`,
      '',
      `  ${witness('W', 1, 'https://w.example')}`,
      'quorum W',
      '',
    );
    const { logs, witnesses: found, quorum } = valueOf(read);
    expect(logs.map(formatVerifierKey)).toEqual([log]);
    expect(found.map(({ name, url, key }) => [name, url, key.name])).toEqual([
      ['W', 'https://w.example', 'W.example/w'],
    ]);
    expect(quorum).toEqual({ witness: 'W' });
  });

  it('asks for k of n, and for groups of groups, as the example of the specification', () => {
    const lines = [
      ...witnesses,
      'group X-witnesses 2 X1 X2 X3',
      'group Y-witnesses any Y1 Y2',
      'group X-and-Y all X-witnesses Y-witnesses',
      'quorum X-and-Y',
    ];
    expect(holds(lines, 'X1', 'X3', 'Y2')).toBe(true);
    expect(holds(lines, 'X1', 'X2', 'X3')).toBe(false);
    expect(holds(lines, 'X1', 'Y1', 'Y2')).toBe(false);
    expect(holds(lines)).toBe(false);
  });

  it('may ask for nobody', () => {
    expect(holds(['quorum none'])).toBe(true);
  });

  it.each([
    [[], '1: no line says what the quorum is'],
    [['quorum W'], '1: a quorum is'],
    [['quorum none', 'quorum none'], '2: the quorum is given twice'],
    [['quorum none of them'], '1: a quorum is'],
    [['witnes W'], '1: “witnes” is none of'],
    [['witness W key'], '1: a witness is'],
    [[`witness W ${log}`], '1: a witness is'],
    [[`log ${witness('W', 1).split(' ')[2] ?? ''}`], '1: a log is'],
    [[`log ${log}`, `log ${log}`], '2: this log is named twice'],
    [[witness('W', 1), witness('V', 1)], '2: the key of this witness is named twice'],
    [[witness('W', 1), witness('W', 2)], '2: “W” is taken'],
    [[witness('none', 1)], '1: “none” is taken'],
    [[witness('W', 1), 'group g all W V'], '2: no line before this one defines “V”'],
    [[witness('W', 1), 'group g 2 W'], '2: a group is'],
    [[witness('W', 1), 'group g 0 W'], '2: a group is'],
    [[witness('W', 1), 'group g 01 W'], '2: a group is'],
    [['group g all'], '1: a group is'],
    [[witness('W', 1), 'group g any W W'], '2: “W” is a member twice'],
    [[witness('W', 1), 'group g any W', 'group h any W'], '3: “W” is a member twice'],
    [['quorum none\r'], '1: it holds a control character'],
  ])('%j is refused: %s', (lines, says) => {
    expect(saysOf(...lines)).toMatch(new RegExp(`^${says}`));
  });
});
