import { type Schema } from '@folkmoot/contract';
import { representations } from '@folkmoot/rules';
import { type Resolution } from '../api/resolutions';
import { type FormReader } from '../form/form-reader';
import { wording } from './wording';

const words = wording.statements;

/** The answer that there is none. */
export const NONE = 'none';

/** The names of the fields in which something is stated. */
export const statementNames = {
  consent: (place: number): string => `consent-${place}`,
  also: (code: string): string => `also-${code}`,
  asked: 'asked-first',
  reply: 'reply',
  heard: 'heard',
} as const;

/** What was stated with the result. Everything that is asked for must be answered. */
export function readStatements(
  reader: FormReader,
  { consentOf, alsoNeeds, asksFirst, needsSpecialNotice }: Resolution,
): Schema<'DeclareResolutionDto'> {
  const consents = consentOf.filter(
    (name, n) =>
      reader.choice(statementNames.consent(n), ['yes', NONE], words.consentMissing(name)) === 'yes',
  );
  const numberIn = (
    field: string,
    { title, decisions }: Resolution['alsoNeeds'][number],
  ): number | null => {
    const offered = [...decisions.map(({ number }) => String(number)), NONE];
    const chosen = reader.choice(field, offered, words.decisionMissing(title));
    return chosen === null || chosen === NONE ? null : Number(chosen);
  };
  const also = alsoNeeds.map((other) => numberIn(statementNames.also(other.code), other));
  return {
    ...(consentOf.length > 0 && { consents }),
    ...(alsoNeeds.length > 0 && { alsoCarried: also.filter((number) => number !== null) }),
    ...(asksFirst && { askedFirst: numberIn(statementNames.asked, asksFirst) }),
    ...readHearing(reader, needsSpecialNotice),
  };
}

/** What became of the reply of a director whom the members remove. */
function readHearing(
  reader: FormReader,
  asked: boolean,
): Pick<Schema<'DeclareResolutionDto'>, 'hearing'> {
  if (!asked) return {};
  const reply = reader.choice(statementNames.reply, representations, words.replyMissing);
  const heard = reader.choice(statementNames.heard, ['yes', NONE], words.heardMissing);
  return reply && heard ? { hearing: { representations: reply, heard: heard === 'yes' } } : {};
}
