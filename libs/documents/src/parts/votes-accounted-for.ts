import { type Block } from '../paper';
import { type CertifiedPoll } from '../certified';
import { whole } from './blocks';

/** What became of every vote that could be cast. Source: docs/public-record.md, “What became of every vote”. */
export const votesAccountedFor = ({ votes }: CertifiedPoll): Block[] =>
  votes === null
    ? []
    : [
        {
          type: 'table',
          caption: 'What became of every vote',
          columns: [{ heading: 'Votes' }, { heading: 'How many', numeric: true }],
          rows: [
            ['Issued: people on the roll', whole(votes.issued)],
            ['Counted, cast online', whole(votes.online)],
            ...(typeof votes.declared === 'number'
              ? [['Of those, with a declaration of identity', whole(votes.declared)]]
              : []),
            ['Counted, cast on paper', whole(votes.paper)],
            ['Not used', whole(votes.notUsed)],
            ['Replaced by a later vote, or by one on paper', whole(votes.superseded)],
            ['Envelopes without a valid vote', whole(votes.void)],
            ['Envelopes not agreed on before the close', whole(votes.unconfirmed)],
          ],
        },
        {
          type: 'paragraph',
          text: `${whole(votes.issued)} issued = ${whole(votes.online)} online + ${whole(votes.paper)} on paper + ${whole(votes.notUsed)} not used.`,
        },
      ];
