/** Words of the page about a day that was. */
export const wording = {
  title: 'The organisation on a day',
  lead: 'Who sat on the council, which rules were in force and how many members there were.',
  day: 'Which day?',
  hint: 'For example, 31 3 2025',
  show: 'Show this day',
  noDate: 'Enter a real date, like 31 3 2025',
  on: (day: string) => `On ${day}`,
  rules: 'The rules',
  version: (version: number) => `Version ${version} (JSON)`,
  decided: 'Decided by then',
  members: 'The members',
  constituency: 'Constituency',
  number: 'Members',
  all: 'All members',
  together:
    'As the register of members stands now. Constituencies of fewer than 5 members are put together with others, so that nobody can be told from a number.',
  tooFew: 'There were fewer than 5 members. The number is not shown.',
  nobody: 'Nobody held this',
} as const;
