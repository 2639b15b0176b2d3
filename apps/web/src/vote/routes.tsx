import { mySeatOffers } from '../shared/api-seats';
import { myRemovals } from '../shared/api-removals';
import { mail, mailbox } from '../shared/api-session';
import { myBallots } from '../shared/api-voting';
import { ballotsLeft } from '../shared/ballot-paper/next-ballot';
import { paperOf } from '../shared/ballot-paper/papers';
import { QuestionPage } from '../shared/ballot-paper/question-page';
import { paths } from '../shared/paths';
import { navigate, route, type Route } from '../shared/router';
import { BallotsPage } from './ballots/ballots-page';
import { sortBallots } from './ballots/sorted-ballots';
import { myTerms } from './council/api';
import { councilRoutes } from './council/routes';
import { electionRoutes } from './elections/routes';
import { MailPage } from './mailbox/mail-page';
import { MailboxPage } from './mailbox/mailbox-page';
import { CheckPage } from './paper/check-page';
import { beginAfresh, receiptOf } from './paper/papers';
import { ReceiptPage } from './paper/receipt-page';
import { votingWays } from './paper/voting-ways';
import { recallRoutes } from './recalls/routes';
import { rehearsalRoutes } from './rehearsal/routes';
import { OwnRemovalPage, ownRemoval } from './removals/reply-page';
import { SeatOfferPage, seatOffer } from './seats/offer-page';
import { CodePage } from './sign-in/code-page';
import { ConfirmPage } from './sign-in/confirm-page';
import { LetterPage } from './sign-in/letter-page';
import { LostCodePage, LostCodeSentPage } from './sign-in/lost-code-page';
import { SignInPage } from './sign-in/sign-in-page';

const nothing = () => null;

async function ballotsNow(signal: AbortSignal) {
  beginAfresh();
  const [{ items }, offers, removals, terms] = await Promise.all([
    myBallots(signal),
    mySeatOffers(signal),
    myRemovals(signal),
    myTerms(signal),
  ]);
  return {
    ...sortBallots(items, new Date().toISOString()),
    offers: offers.items,
    removals: removals.items,
    terms: terms.items.filter(({ isOver }) => !isOver),
  };
}

/** The paper of an open poll. A secret one is filled in in the booth. */
async function openPaper(poll: string, signal: AbortSignal) {
  const paper = await paperOf(poll, signal);
  if (paper.secrecy === 'secret') navigate(paths.booth(poll), { replace: true });
  return paper;
}

/** The voting pages, by address. */
export const routes: readonly Route[] = [
  route('/sign-in', nothing, SignInPage),
  route('/sign-in/code', nothing, CodePage),
  route('/sign-in/confirm', nothing, ConfirmPage),
  route('/sign-in/letter', nothing, LetterPage),
  route('/sign-in/lost-code', nothing, LostCodePage),
  route('/sign-in/lost-code/sent', nothing, LostCodeSentPage),
  route('/vote', ({ signal }) => ballotsNow(signal), BallotsPage),
  route('/vote/seats/:seat', ({ params, signal }) => seatOffer(params.seat, signal), SeatOfferPage),
  route(
    '/vote/replies/:resolution',
    ({ params, signal }) => ownRemoval(params.resolution, signal),
    OwnRemovalPage,
  ),
  ...councilRoutes,
  ...electionRoutes,
  ...recallRoutes,
  ...rehearsalRoutes,
  route(
    '/vote/:poll',
    ({ params, signal }) => openPaper(params.poll, signal),
    ({ data }) => <QuestionPage paper={data} number="1" changing={false} ways={votingWays} />,
  ),
  route(
    '/vote/:poll/contests/:number',
    ({ params, signal }) => openPaper(params.poll, signal),
    ({ data, params, query }) => (
      <QuestionPage
        paper={data}
        number={params.number}
        changing={query.has('change')}
        ways={votingWays}
      />
    ),
  ),
  route('/vote/:poll/check', ({ params, signal }) => openPaper(params.poll, signal), CheckPage),
  route(
    '/vote/:poll/receipt',
    async ({ params: { poll }, signal }) => {
      const [receipt, left] = await Promise.all([
        receiptOf(poll, signal),
        ballotsLeft(poll, signal),
      ]);
      return { receipt, left };
    },
    ReceiptPage,
  ),
  route('/mailbox', ({ signal }) => mailbox(signal), MailboxPage),
  route('/mailbox/:id', ({ params, signal }) => mail(params.id, signal), MailPage),
];
