import { kindCalled } from '../decisions/kind-source';
import { type Constitution, type DecisionKind, type EarlyClose } from '../constitution';
import { list } from '../reasoning/explain';
import { fractionSays, thresholdSays } from '../reasoning/words';
import { nameSays } from './value-says';

/** `Removal of the chair: by the council; at least three quarters of the members in office.` */
export function decisionPoint(pack: Constitution, kind: DecisionKind): string {
  const name = (code: string): string =>
    pack.constituencies.find((known) => known.code === code)?.name ?? code;
  const title = (code: string): string => kindCalled(pack, code);
  const parts = [
    `by ${voters(pack, kind)}${PROCEDURES[kind.procedure ?? 'poll']}`,
    thresholdSays(kind),
    kind.closesEarly && earlyCloseSays(kind.closesEarly),
    kind.turnout && `at least ${fractionSays(kind.turnout)} of all members voting`,
    kind.without && `${list(kind.without.map(name))} not asked`,
    kind.eachConstituency && `${list(kind.eachConstituency.map(name))} each agreeing`,
    kind.alsoNeeds && `after ${list(kind.alsoNeeds.map(title))}`,
    kind.asksFirst && `after asking by ${title(kind.asksFirst)}`,
    kind.consentOf && `with the consent of ${list(kind.consentOf)}`,
    kind.entrenched && entrenchedSays(kind),
  ];
  return `${kind.title}: ${parts.filter(Boolean).join('; ')}.`;
}

/** When a poll may be closed before its time, as a part of a sentence. */
export const earlyCloseSays = (closes: EarlyClose): string => EARLY[closes];

const EARLY: Readonly<Record<EarlyClose, string>> = {
  'when-all-have-voted':
    'two officers may close the poll before its time once everybody on the roll has voted',
  'for-a-reason': 'two officers may close the poll before its time, with a reason',
};

const entrenchedSays = ({ protects }: DecisionKind): string =>
  protects ? `entrenched, for ${list(protects.map(placeSays))}` : 'entrenched';

const PROCEDURES: Readonly<Record<NonNullable<DecisionKind['procedure']>, string>> = {
  poll: '',
  'written-resolution': ', in writing',
  'two-meetings': ', at two meetings',
  instrument: ', by signing an instrument',
};

function voters({ councilName, board }: Constitution, { electorate }: DecisionKind): string {
  switch (electorate) {
    case 'legal-members':
      return 'the members in law';
    case 'members':
      return 'all who belong';
    case 'council':
      return `the ${councilName}`;
    case 'elected-council':
      return `the elected members of the ${councilName}`;
    case 'board':
      return `the ${board?.name ?? 'board'}`;
  }
}

/** `/offices/chair/termYears` as `offices, chair, term years`. */
const placeSays = (place: string): string => place.split('/').slice(1).map(nameSays).join(', ');
