import { html } from '@folkmoot/publish';
import { type BallotPaperDto } from '../../ballots/ballots.dto';
import { paths } from '../paths';
import { wording } from '../wording';
import { type Page } from './frame';
import { backLink, inset, link, paragraph } from './parts';

const { refused: words, paper: paperWords, secret } = wording;

/** Why somebody cannot go on, in words, by the status of the answer. */
export function refusalPage(status: number, says: string): Page {
  switch (status) {
    case 401:
      return {
        title: words.signedOut,
        main: html`${paragraph(words.signInAgain)} ${link(paths.signIn, words.begin)}`,
      };
    case 404:
      return { title: words.notFound, main: html`${paragraph(words.nothingHere)} ${toBallots}` };
    case 403:
      return { title: words.notAllowed, main: html`${paragraph(says)} ${toBallots}` };
    default:
      return { title: words.title, main: html`${paragraph(says)} ${toBallots}` };
  }
}

const toBallots = link(paths.ballots, paperWords.back);

/** Says exactly why there is no ballot paper for this member, and what they can do. */
export const cannotVotePage = ({
  poll,
  title,
  reason,
  voted,
  constitution,
}: BallotPaperDto): Page => ({
  title: paperWords.cannot,
  caption: title,
  back: backLink(paths.ballots),
  main: html`${reason !== null && inset(reason.says)}
  ${voted && link(paths.receipt(poll), wording.receipt.heading)} ${paragraph(paperWords.contact)}
  ${paragraph(paperWords.version(constitution))} ${toBallots}`,
});

/** A secret vote is sealed by the browser: says so, and how to vote all the same. */
export const secretPage = ({ poll, title }: BallotPaperDto): Page => ({
  title: secret.title,
  caption: title,
  back: backLink(paths.ballots),
  main: html`${paragraph(secret.why)} ${paragraph(secret.either)}
  ${link(paths.booth(poll), secret.booth)} ${inset(secret.paper)} ${toBallots}`,
});

/** The vote is not in the box: said first, with what to do. */
export const notCastPage = (poll: string, code: string, says: string): Page => ({
  title: words.notCast,
  problem: words.notCast,
  errors: [{ says }],
  main: html`${code === 'already-voted' && link(paths.receipt(poll), words.seeReceipt)} ${toBallots}`,
});
