import { type Constitution } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { demandsOnCouncil, seatsOf } from '../../statute/trust-council';
import { constituencyWith } from '../names';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type CouncilCompositionFacts, councilCompositionFacts } from './facts';

/**
 * May a council be made up so? In a foundation trust members other than staff elect more than half of it, and staff,
 * a local authority and a university with a medical school have their seats.
 * Source: R-D3.
 */
export const councilComposition = question(
  'council-composition',
  'May a council be made up so?',
  councilCompositionFacts,
  (constitution, facts): Ruling => {
    const council = constitution.constituencies.map((one) => ({
      ...one,
      seats: facts.seats.find(({ constituency }) => constituency === one.code)?.seats ?? one.seats,
    }));
    const demands =
      constitution.legalForm === 'nhs-foundation-trust'
        ? demandsOnCouncil(council, facts.medicalSchool ?? false)
        : [];
    const steps = [...unknown(constitution, facts), ...demands.map(({ step }) => step)];
    const all = seatsOf(council);
    return rulingOf(
      ['in-order', 'out-of-order'],
      `A council of ${counted(all, 'seat')} may be made up so: ${steps[0]?.citation ?? COUNCIL.citation}.`,
      { steps: steps.length > 0 ? steps : [find(COUNCIL, NO_LAW, true, { seats: all })] },
    );
  },
);

const COUNCIL: Source = { rule: 'R-D3', citation: 'Constitution, constituencies' };
const NO_LAW = 'No law says how a council of this kind of organisation is made up.';

const unknown = (constitution: Constitution, facts: CouncilCompositionFacts): Step[] =>
  facts.seats
    .filter(({ constituency }) => !constituencyWith(constitution, constituency))
    .map(({ constituency }) =>
      find(COUNCIL, `The constitution has no constituency “${constituency}”.`, false),
    );
