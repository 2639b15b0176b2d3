import { type PaperContestDto, type PaperOptionDto } from '../../ballots/ballots.dto';
import { type MarkFault } from '../marks';
import { wording } from '../wording';
import { type PageError } from './frame';
import { fieldOf } from './options';

interface Shown {
  readonly contest: PaperContestDto;
  readonly options: readonly PaperOptionDto[];
}

const people = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is wrong with an answer, each beside the field that it is about. */
export const faultsInWords = (
  faults: readonly MarkFault[],
  shown: Shown,
): readonly Required<PageError>[] =>
  faults.map((fault) => ({ field: fieldOfFault(fault, shown), says: inWords(fault, shown) }));

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

function inWords(fault: MarkFault, { contest }: Shown): string {
  const nameOf = (id: string) => contest.options.find((option) => option.id === id)?.name ?? '';
  switch (fault.code) {
    case 'not-a-number':
      return wording.ranking.notANumber(nameOf(fault.option), contest.options.length);
    case 'twice':
      return wording.ranking.twice(fault.number, people.format(fault.options.map(nameOf)));
    case 'missing':
      return wording.ranking.missing(fault.number, fault.next);
    case 'too-many':
      return wording.limited.tooMany(fault.marked, fault.most);
    case 'nothing-marked':
      return contest.mostMarks === null
        ? wording.paper.empty[contest.kind as keyof typeof wording.paper.empty]
        : wording.limited.empty;
    case 'not-on-paper':
      return wording.refused.unknownMarks;
  }
}
