import { Injectable } from '@nestjs/common';
import { isQuorum, parsePolicy, type Policy, type PolicyWitness } from '@folkmoot/log';
import fs from 'node:fs';
import { Config } from '../../platform/config';
import { StartupError } from '../../platform/startup-error';

export interface AskedWitness extends PolicyWitness {
  readonly url: string;
}

const nobody: Policy = { logs: [], witnesses: [], quorum: { atLeast: 0, of: [] } };

/** Who is asked to cosign the log, and how many of them are enough. Source: C2SP tlog-policy. */
@Injectable()
export class WitnessPolicy {
  readonly witnesses: readonly AskedWitness[];
  private readonly policy: Policy;

  /** @throws StartupError when the file in WITNESS_POLICY_FILE cannot be used */
  constructor({ WITNESS_POLICY_FILE: file }: Config) {
    this.policy = file === undefined ? nobody : policyIn(file);
    this.witnesses = this.policy.witnesses.map((witness) => asked(witness, file ?? ''));
  }

  /**
   * Whether enough of them cosigned; `null` where nobody is asked.
   * @param names  of their keys, as in signature lines
   */
  isEnough(names: readonly string[]): boolean | null {
    if (this.witnesses.length === 0) return null;
    const cosigned = this.policy.witnesses.filter(({ key }) => names.includes(key.name));
    return isQuorum(this.policy.quorum, new Set(cosigned.map(({ name }) => name)));
  }
}

function policyIn(file: string): Policy {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(`WITNESS_POLICY_FILE names ${file}, which cannot be read (${code}).`);
  }
  const policy = parsePolicy(text);
  if (policy.ok) return policy.value;
  const { line, says } = policy.error;
  throw new StartupError(`The witness policy ${file} is wrong in line ${line}: ${says}.`);
}

function asked({ url, ...witness }: PolicyWitness, file: string): AskedWitness {
  if (url !== null && URL.canParse(url) && /^https?:/.test(url)) return { ...witness, url };
  throw new StartupError(
    `The witness policy ${file} gives ${witness.name} no address to ask at: write it at the end of its line, as in https://witness.example.`,
  );
}
