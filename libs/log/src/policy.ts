import { err, ok, type Result } from '@folkmoot/basics';
import { parseWitnessKey, type WitnessKey } from './cosignature';
import { parseVerifierKey, type VerifierKey } from './verifier-key';

/** A witness of a policy. */
export interface PolicyWitness {
  /** What the policy calls it: means nothing outside. */
  readonly name: string;
  readonly key: WitnessKey;
  /** Where checkpoints are submitted, if the policy says. */
  readonly url: string | null;
}

/** Which logs are accepted, who watches them, and how many of those must have cosigned. */
export interface Policy {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: readonly PolicyWitness[];
  readonly quorum: Quorum;
}

/** A witness by its name in the policy, or at least so many of some. None at all: at least 0 of nobody. */
export type Quorum =
  { readonly witness: string } | { readonly atLeast: number; readonly of: readonly Quorum[] };

/** Which line is wrong, counted from 1, and why. */
export interface PolicyFault {
  readonly line: number;
  readonly says: string;
}

type Parts = readonly string[];

const none: Quorum = { atLeast: 0, of: [] };

/** Reads a policy file. Source: C2SP tlog-policy, Policy file syntax and structure. */
export function parsePolicy(text: string): Result<Policy, PolicyFault> {
  const reader = new PolicyReader();
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const fault = lineFault(line) ?? reader.read(line.split(/[ \t]+/).filter((part) => part));
    if (fault !== null) return err({ line: at + 1, says: fault });
  }
  const { quorum } = reader;
  if (!quorum) return err({ line: lines.length, says: 'no line says what the quorum is' });
  return ok({ logs: reader.logs, witnesses: reader.witnesses, quorum });
}

/** Whether the witnesses that cosigned are enough. @param cosigned  names of witnesses in the policy */
export function isQuorum(quorum: Quorum, cosigned: ReadonlySet<string>): boolean {
  if ('witness' in quorum) return cosigned.has(quorum.witness);
  return quorum.of.filter((part) => isQuorum(part, cosigned)).length >= quorum.atLeast;
}

/** Tab and newline are the only control characters. Source: C2SP tlog-policy, Character set. */
const lineFault = (line: string): string | null =>
  Array.from(line).some(
    (character) => (character < ' ' && character !== '\t') || character === '\x7f',
  )
    ? 'it holds a control character'
    : null;

/** Takes in line after line; each answers what is wrong with it, or `null`. */
class PolicyReader {
  readonly logs: VerifierKey[] = [];
  readonly witnesses: PolicyWitness[] = [];
  quorum: Quorum | undefined;
  private readonly known = new Map<string, Quorum>();
  private readonly members = new Set<string>();

  read([kind, ...parts]: Parts): string | null {
    if (kind === undefined || kind.startsWith('#')) return null;
    if (kind === 'log') return this.log(parts);
    if (kind === 'witness') return this.witness(parts);
    if (kind === 'group') return this.group(parts);
    if (kind === 'quorum') return this.setQuorum(parts);
    return `“${kind}” is none of log, witness, group and quorum`;
  }

  private log([vkey = '', ...url]: Parts): string | null {
    const key = parseVerifierKey(vkey);
    if (!key.ok || url.length > 1) return 'a log is: log <vkey> [<url>]';
    if (this.logs.some((log) => isSameKey(log.publicKey, key.value.publicKey)))
      return 'this log is named twice';
    this.logs.push(key.value);
    return null;
  }

  private witness([name = '', vkey = '', ...rest]: Parts): string | null {
    const key = parseWitnessKey(vkey);
    if (!key.ok || rest.length > 1)
      return 'a witness is: witness <name> <vkey> [<url>], with a key of type 0x04';
    if (this.witnesses.some((known) => isSameKey(known.key.publicKey, key.value.publicKey)))
      return 'the key of this witness is named twice';
    this.witnesses.push({ name, key: key.value, url: rest[0] ?? null });
    return this.define(name, { witness: name });
  }

  private group([name = '', threshold = '', ...names]: Parts): string | null {
    const of = names.map((member) => this.known.get(member));
    const unknown = names.find((member) => !this.known.has(member));
    const atLeast =
      threshold === 'any' ? 1 : threshold === 'all' ? names.length : wholeNumber(threshold);
    if (unknown !== undefined) return `no line before this one defines “${unknown}”`;
    if (atLeast === null || atLeast < 1 || atLeast > names.length)
      return 'a group is: group <name> <any, all or a number of them> <name>…';
    const twice = names.find((member) => this.members.has(member) || !this.members.add(member));
    if (twice !== undefined) return `“${twice}” is a member twice`;
    return this.define(name, { atLeast, of: of.filter((part) => part !== undefined) });
  }

  private setQuorum([name = '', ...rest]: Parts): string | null {
    if (this.quorum) return 'the quorum is given twice';
    this.quorum = name === 'none' ? none : this.known.get(name);
    if (!this.quorum || rest.length > 0)
      return 'a quorum is: quorum <name of a witness or group, or none>';
    return null;
  }

  private define(name: string, quorum: Quorum): string | null {
    if (name === '' || name === 'none' || this.known.has(name))
      return `“${name}” is taken: every witness and group has a name of its own`;
    this.known.set(name, quorum);
    return null;
  }
}

const wholeNumber = (text: string): number | null =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;

const isSameKey = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, at) => byte === b[at]);
