export const words = {
  title: 'State that you are independent',
  lead: 'The returning officer of this election states this before notice of it is given. It is held against the registers of members and of offices, and everybody reads on the page of the election that it was stated.',
  legend: 'Tick all that is true of you',
  parts: {
    'not-a-member': 'I am not a member of this organisation',
    'not-a-director': 'I am not a director of it, and hold no seat or office in it',
    'not-employed-here': 'I am not employed by it',
    'not-for-a-candidate': 'I am not employed by a candidate, and do not act for one',
  },
  missing: 'Tick all four, or have somebody else act as returning officer',
  button: 'State this',
  done: 'Your statement is recorded.',
} as const;
