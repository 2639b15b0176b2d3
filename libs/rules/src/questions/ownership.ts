import { control } from './control/control';
import { councilComposition } from './council-composition/council-composition';
import { type Question } from './question';

/** Who controls the organisation, and how its council is made up. */
export const ownershipQuestions: readonly Question[] = [control, councilComposition];
