import { z } from 'zod';
import { partOf, whole } from '../../parsing/vocabulary';
import { find, weigh } from '../../reasoning/step';
import { isSociety } from '../../statute/legal-forms';
import { AUDIT } from '../../statute/societies';
import { question } from '../question';
import { rulingOf } from '../ruling';

/** A general meeting's vote to do without an audit for a year. */
export interface AuditDisapplicationFacts {
  readonly type: 'audit-disapplication';
  /** Whether assets and turnover of the year before are within the limits of the Act, and no exception bears on it. */
  readonly isSmall: boolean;
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** Members who voted against, and all members with a vote. */
  readonly membersAgainst: number;
  readonly members: number;
}

export const auditDisapplicationFacts: z.ZodType<AuditDisapplicationFacts> = z
  .strictObject({
    type: z.literal('audit-disapplication'),
    isSmall: z.boolean(),
    votesFor: whole(0),
    votesAgainst: whole(0),
    membersAgainst: whole(0),
    members: whole(1),
  })
  .refine(...partOf('membersAgainst', 'members', 'all members'));

/**
 * May a society do without an audit for the year?
 * Source: R-C11; Co-operative and Community Benefit Societies Act 2014 s.84. A fifth of the votes against stops it, and so
 * does a tenth of the members against: either by itself.
 */
export const auditDisapplication = question(
  'audit-disapplication',
  'May a society do without an audit this year?',
  auditDisapplicationFacts,
  ({ legalForm }, facts) => {
    const { source, votesAgainstBelow: fifth, membersAgainstBelow: tenth } = AUDIT;
    const cast = facts.votesFor + facts.votesAgainst;
    const small = isSociety(legalForm) && facts.isSmall;
    return rulingOf(['carried', 'lost'], `No audit is needed for the year: ${source.citation}.`, {
      steps: [
        find(
          source,
          small
            ? 'It is a society within the limits of size, and no exception bears on it.'
            : 'Only a society within the limits of size may do without an audit.',
          small,
        ),
        weigh(
          source,
          'More than half of the votes cast must be for it.',
          { times: 2, of: facts.votesFor, says: 'votes for' },
          '>',
          { of: cast, says: 'votes cast' },
        ),
        weigh(
          source,
          'Fewer than a fifth of the votes cast may be against it.',
          { times: fifth.denominator, of: facts.votesAgainst, says: 'votes against' },
          '<',
          { times: fifth.numerator, of: cast, says: 'votes cast' },
        ),
        weigh(
          source,
          'Fewer than a tenth of all members with a vote may be against it.',
          { times: tenth.denominator, of: facts.membersAgainst, says: 'members against' },
          '<',
          { times: tenth.numerator, of: facts.members, says: 'members with a vote' },
        ),
      ],
    });
  },
);
