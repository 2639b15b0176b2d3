import { type PaperContestDto, type PaperOptionDto } from '../../ballots/ballots.dto';
import { type MarkFault } from '../marks';
import { type Speech } from '../speech';
import { fieldOf } from './options';

interface FieldFault {
  /** The id of the field. */
  readonly field: string;
  readonly says: string;
}

interface Shown {
  readonly contest: PaperContestDto;
  readonly options: readonly PaperOptionDto[];
}

/** What is wrong with an answer, each beside the field that it is about. */
export const faultsInWords = (
  say: Speech,
  faults: readonly MarkFault[],
  shown: Shown,
): readonly FieldFault[] =>
  faults.map((fault) => ({ field: fieldOfFault(fault, shown), says: inWords(say, fault, shown) }));

function fieldOfFault(fault: MarkFault, shown: Shown): string {
  switch (fault.code) {
    case 'not-a-number':
      return fieldOf(shown, fault.option);
    case 'twice':
      return fieldOf(shown, fault.options[1] ?? '');
    default:
      return shown.contest.id;
  }
}

function inWords(say: Speech, fault: MarkFault, { contest }: Shown): string {
  const { own } = say;
  const people = new Intl.ListFormat(say.language.tag, { type: 'conjunction' });
  const nameOf = (id: string) => contest.options.find((option) => option.id === id)?.name ?? '';
  switch (fault.code) {
    case 'not-a-number':
      return own.ranking.notANumber(nameOf(fault.option), contest.options.length);
    case 'twice':
      return own.ranking.twice(fault.number, people.format(fault.options.map(nameOf)));
    case 'missing':
      return own.ranking.missing(fault.number, fault.next);
    case 'too-many':
      return own.limited.tooMany(fault.marked, fault.most);
    case 'nothing-marked':
      return nothingMarked(say, contest);
    case 'not-on-paper':
      return own.unknownMarks;
  }
}

function nothingMarked({ own, ballotPaper }: Speech, { kind, mostMarks }: PaperContestDto): string {
  if (mostMarks !== null) return ballotPaper.limited.empty;
  const { choice, approval } = ballotPaper.paper.empty;
  return kind === 'ranking' ? own.ranking.empty : kind === 'choice' ? choice : approval;
}
