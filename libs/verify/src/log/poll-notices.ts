import { moment, object, type Read, whole } from '../shape';
import { type PollStory } from './poll-story';

/** Letters to those on the roll of a poll, as it opened. Source: R-D11, R-E17. */
export interface NoticeGiven {
  readonly sentTo: number;
  readonly entitled: number;
  readonly givenAt: string;
}

export const noticeGiven: Read<NoticeGiven> = object<NoticeGiven>({
  sentTo: whole,
  entitled: whole,
  givenAt: moment,
});

/** Letters to those who have not voted, of whom the log has only how many electors can be written to. */
export interface ReminderGiven {
  readonly ordinal: number;
  readonly reachable: number;
  readonly entitled: number;
  readonly givenAt: string;
}

export const reminderGiven: Read<ReminderGiven> = object<ReminderGiven>({
  ordinal: whole,
  reachable: whole,
  entitled: whole,
  givenAt: moment,
});

/** Follows what electors were written while polls were open. */
export class PollNotices {
  private readonly noticed = new Set<string>();
  private readonly reminders = new Map<string, number>();

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  notice(poll: PollStory, notice: NoticeGiven): readonly string[] {
    const again = this.noticed.has(poll.id);
    this.noticed.add(poll.id);
    return [
      ...(again ? [`gives notice of ${poll.named} a second time`] : []),
      ...flawsOfLetters(poll, notice, notice.sentTo),
    ];
  }

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  reminder(poll: PollStory, reminder: ReminderGiven): readonly string[] {
    const expected = (this.reminders.get(poll.id) ?? 0) + 1;
    this.reminders.set(poll.id, expected);
    return [
      ...(reminder.ordinal === expected
        ? []
        : [`gives reminder ${reminder.ordinal} of ${poll.named} where ${expected} should stand`]),
      ...(Date.parse(reminder.givenAt) >= Date.parse(poll.opened.closesAt)
        ? [`reminds electors of ${poll.named} when it is over`]
        : []),
      ...flawsOfLetters(poll, reminder, reminder.reachable),
    ];
  }
}

const flawsOfLetters = (
  { opened, named }: PollStory,
  { entitled, givenAt }: { readonly entitled: number; readonly givenAt: string },
  reached: number,
): readonly string[] => [
  ...(Date.parse(givenAt) < Date.parse(opened.opensAt)
    ? [`writes to the electors of ${named} before it opens`]
    : []),
  ...(entitled === opened.roll.count
    ? []
    : [`writes to ${entitled} electors of ${named}, whose roll has ${opened.roll.count}`]),
  ...(reached > entitled ? [`reaches more electors of ${named} than there are`] : []),
];
