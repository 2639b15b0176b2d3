import { type LegalForm, type MeetingQuorum } from '../constitution';
import { isCompany } from './notice';

/**
 * What makes a quorum of a general meeting where the articles or rules do not say.
 * Source: R-A28, R-A29; Companies Act 2006 s.318(2): two qualifying persons; the time to wait and the loss of a quorum
 * as in the model articles of 2008.
 */
export const DEFAULT_QUORUM: MeetingQuorum = {
  atLeast: 2,
  mode: 'THROUGHOUT',
  oneFromEach: [],
  minutesToWait: 30,
  cites: ['Companies Act 2006 s.318'],
};

/**
 * A meeting of a class that varies its rights: two persons who hold a third of the votes of the class; one person when it
 * was adjourned.
 * Source: R-A43; Companies Act 2006 ss.334(4), 335(4).
 */
export const CLASS_QUORUM: MeetingQuorum = {
  ...DEFAULT_QUORUM,
  cites: ['Companies Act 2006 ss.334(4), 335(4)'],
};

/** Share of the votes of a class that those present must hold. Source: R-A43. */
export const CLASS_VOTES_PRESENT = { numerator: 1, denominator: 3 } as const;

/** A company of one member has a quorum of one, whatever its articles say. Source: R-A28; Companies Act 2006 s.318(1). */
export const hasSoleMember = (legalForm: LegalForm, members: number): boolean =>
  isCompany(legalForm) && members === 1;
