import { formatDate } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { find } from '../../reasoning/step';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { retentionFacts } from './facts';
import { keptUntil } from './kept-until';

/**
 * Until when is a record kept, and may it be destroyed?
 * Source: R-H4.
 */
export const retention = question(
  'retention',
  'Until when is a record kept, and may it be destroyed?',
  retentionFacts,
  (constitution, facts): Ruling => {
    const { until, says, source } = keptUntil(constitution, facts);
    const { destroyOn } = facts;
    const tooEarly = destroyOn !== undefined && (until === null || destroyOn <= until);
    const limit = until === null ? 'for good' : `until ${formatDate(until)}`;
    return rulingOf(
      ['in-order', 'out-of-order'],
      destroyOn === undefined
        ? `Keep it ${limit}: ${source.citation}.`
        : `It may be destroyed on ${formatDate(destroyOn)}: ${source.citation}.`,
      {
        steps: [
          find(source, says, true),
          ...(destroyOn === undefined
            ? []
            : [
                find(
                  source,
                  tooEarly
                    ? `It may not be destroyed on ${formatDate(destroyOn)}: it is kept ${limit}.`
                    : `The time for which it is kept is over.`,
                  !tooEarly,
                ),
              ]),
        ],
        dates: until === null ? [] : [{ what: 'Keep it until', on: until, ...source }],
      },
    );
  },
);
