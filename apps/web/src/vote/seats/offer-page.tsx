import { Button, InsetText, NotificationBanner, Radios } from '@folkmoot/ui';
import { useState } from 'react';
import { newKey } from '../../shared/api';
import { answerSeatOffer, mySeatOffers, type SeatOffer } from '../../shared/api-seats';
import { formatDay } from '../../shared/dates';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Problem } from '../../shared/problem';
import { type PageProps, useReload } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { wording } from '../wording';

/** The words about a seat on the council, or about a place in an office that is elected. */
const wordsFor = ({ isOffice }: Pick<SeatOffer, 'isOffice'>) =>
  isOffice ? { ...wording.seat, ...wording.placeInOffice } : wording.seat;

/** @throws Problem once the seat is filled, and for whoever was not asked */
export async function seatOffer(term: string, signal: AbortSignal): Promise<SeatOffer> {
  const { items } = await mySeatOffers(signal);
  const offer = items.find(({ seat }) => seat === term);
  if (offer) return offer;
  throw new Problem({ status: 404, code: 'not-asked', detail: wording.seat.over });
}

/** Asks somebody who stood at an election whether they would take a seat that fell free. */
export function SeatOfferPage({ data: offer }: PageProps<SeatOffer>) {
  const words = wordsFor(offer);
  const { officeName, vacantFrom, termEnds, replyBy } = offer;
  const [serves, setServes] = useState<string | null>(
    offer.serves === null ? null : offer.serves ? 'yes' : 'no',
  );
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(newKey);
  const [sent, setSent] = useState(false);
  const reload = useReload();
  const answer = useAct(async () => {
    await answerSeatOffer(offer, serves === 'yes', key);
    setKey(newKey());
    setSent(true);
    reload();
  });
  const choose = (value: string) => {
    setServes(value);
    setKey(newKey());
  };
  const onSend = () => {
    setSent(false);
    setMissing(serves === null);
    if (serves !== null) answer.run();
  };
  const failed = missing ? words.missing : answer.failure && failureText(answer.failure);
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{officeName}</AsWritten>}
      back={paths.ballots}
      errors={failed ? [{ field: 'serves', text: failed }] : undefined}
      notice={sent && <NotificationBanner tone="success">{words.sent}</NotificationBanner>}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.says(formatDay(vacantFrom), formatDay(termEnds))}</p>
        <p className="govuk-body">{words.consent}</p>
        <Radios
          id="serves"
          name="serves"
          legend={words.legend}
          hint={words.hint(formatDay(replyBy))}
          error={missing ? words.missing : undefined}
          value={serves}
          onChange={choose}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
        {offer.serves !== null && (
          <InsetText>{words.told(offer.serves ? words.yes : words.no)}</InsetText>
        )}
        <Button type="button" busy={answer.busy} onClick={onSend}>
          {words.button}
        </Button>
      </div>
    </Page>
  );
}
