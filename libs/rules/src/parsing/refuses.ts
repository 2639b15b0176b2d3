import { type Source } from '../reasoning/step';
import { type Fault, type FaultCode } from './fault';

/**
 * A fault that a rule of law or of the model finds, where it does.
 * @param says  what is wrong and what would mend it
 * @returns none when the rule is kept
 */
export const refuses = (
  isWrong: boolean,
  path: string,
  code: FaultCode,
  { rule, citation }: Source,
  says: string,
): Fault[] => (isWrong ? [{ path, code, says, rule, citation }] : []);
