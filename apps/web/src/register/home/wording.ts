/** Words of the first page of the register. */
export const wording = {
  lead: 'What has been decided here, who decided it and why: open to everyone.',
  search: 'Search the decisions',
  searchButton: 'Search',
  latest: 'Latest decisions',
  all: 'See all decisions',
  none: 'Nothing has been decided yet',
  noneHelp: 'The first decision will be listed here as soon as it is declared.',
  members: 'members',
  decisions: 'decisions',
  council: 'on the council',
  voteTitle: 'Are you a member?',
  vote: 'See your ballots and vote.',
  voteLink: 'Go to my ballots',
  councilTitle: 'Who decides?',
  councilText:
    'The members elect a council. The council appoints and removes the chair and the directors.',
  councilLink: 'Who sits on the council',
  electionsLink: 'Elections, and who stands',
  asAtLink: 'How it was on another day',
  constitutionLink: 'Read the rules',
  verifyTitle: 'Do not take our word for it',
  verifyText:
    'Every count and every decision can be worked out again from published files, on your own computer.',
  verifyLink: 'Check the record yourself',
} as const;
