import { html, type Html } from '@folkmoot/publish';
import { inOtherLanguage } from '@folkmoot/wording';
import { type BallotPaperDto } from '../../ballots/ballots.dto';
import { paths } from '../paths';
import { asWritten, sayRefusal, type Speech, translatedRefusal } from '../speech';
import { type PageIn } from './frame';
import { backLink, inset, link, paragraph } from './parts';

interface Refusal {
  readonly status: number;
  readonly code: string;
  /** In English. */
  readonly detail: string;
}

/** Why somebody cannot go on, in words, by the status of the answer. */
export const refusalPage =
  ({ status, code, detail }: Refusal): PageIn =>
  (say) => {
    const { own, frame, parts } = say;
    const why = paragraph(sayRefusal(say, code, detail));
    switch (status) {
      case 401:
        return {
          title: own.signedOut.title,
          main: html`${paragraph(own.signedOut.says)} ${link(paths.signIn, frame.account.signIn)}`,
        };
      case 404:
        return {
          title: frame.notFound.title,
          main: html`${paragraph(own.nothingHere)} ${toBallots(say)}`,
        };
      case 403:
        return { title: frame.forbidden.title, main: html`${why} ${toBallots(say)}` };
      default:
        return { title: parts.problem, main: html`${why} ${toBallots(say)}` };
    }
  };

const toBallots = ({ ballotPaper }: Speech): Html => link(paths.ballots, ballotPaper.paper.back);

/** Says exactly why there is no ballot paper for this member, and what they can do. */
export const cannotVotePage =
  ({ poll, title, reason, voted, constitution }: BallotPaperDto): PageIn =>
  (say) => {
    const words = say.ballotPaper.paper;
    return {
      title: words.cannot,
      caption: asWritten(say, title),
      back: backLink(say, paths.ballots),
      main: html`${reason !== null && inset(inFull(say, reason.code, reason.says))}
      ${voted && link(paths.receipt(poll), say.ballotPaper.receipt)} ${paragraph(words.contact)}
      ${paragraph(say.frame.version(constitution))} ${toBallots(say)}`,
    };
  };

/** A secret vote is sealed by the browser: says so, and how to vote all the same. */
export const secretPage =
  ({ poll, title }: BallotPaperDto): PageIn =>
  (say) => {
    const { secret } = say.own;
    return {
      title: secret.title,
      caption: asWritten(say, title),
      back: backLink(say, paths.ballots),
      main: html`${paragraph(secret.why)} ${paragraph(secret.either)}
      ${link(inOtherLanguage(paths.booth(poll), say.language), secret.booth)} ${inset(secret.paper)}
      ${toBallots(say)}`,
    };
  };

/** The vote is not in the box: said first, with what to do. */
export const notCastPage =
  (poll: string, code: string, says: string): PageIn =>
  (say) => {
    const words = say.ballotPaper.check;
    const receipt = code === 'already-voted' && link(paths.receipt(poll), words.seeReceipt);
    return {
      title: words.refused,
      problem: words.refused,
      errors: [{ says: inFull(say, code, says) }],
      main: html`${receipt} ${toBallots(say)}`,
    };
  };

/** In other languages in short, and then as the rules say it: with the dates and reasons of this poll. */
function inFull(say: Speech, code: string, says: string): string | Html {
  const short = translatedRefusal(say, code);
  return short === undefined ? asWritten(say, says) : html`${short} ${asWritten(say, says)}`;
}
