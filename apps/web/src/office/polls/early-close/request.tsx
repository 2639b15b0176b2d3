import { InsetText } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { type Poll } from '../../api/polls';
import { OnDuty } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

export interface EarlyCloseRequestProps {
  readonly poll: string;
  readonly request: Poll['earlyClose']['requests'][number];
}

/** What an officer asked for, and the way to agree to it or turn it down. */
export const EarlyCloseRequest = ({ poll, request }: EarlyCloseRequestProps) => (
  <>
    <InsetText>
      <p className="govuk-body">
        <strong>{words.asked(request.askedBy, formatMoment(request.askedAt))}</strong>
      </p>
      <p className="govuk-body fm-wording">{request.reason}</p>
    </InsetText>
    <OnDuty duty="closeEarly">
      <p className="govuk-body">
        {request.isYours && `${words.yours} `}
        <a className="govuk-link" href={officePaths.decideEarlyClose(poll, request.id)}>
          {request.isYours ? words.takeBack : words.decide}
        </a>
      </p>
    </OnDuty>
  </>
);
