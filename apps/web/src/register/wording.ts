/** Words that several pages of the register share; each page has its own beside it. */
export const wording = {
  links: {
    home: 'Home',
    decisions: 'Decisions',
    elections: 'Elections',
    council: 'Council',
    constitution: 'Constitution',
    challenges: 'Challenges',
    log: 'Log',
    vote: 'Vote',
  },
  legalForms: {
    'cic-limited-by-shares': 'Community interest company limited by shares',
    'cic-limited-by-guarantee': 'Community interest company limited by guarantee',
    'company-limited-by-shares': 'Company limited by shares',
    'company-limited-by-guarantee': 'Company limited by guarantee',
    'public-limited-company': 'Public limited company',
    'co-operative-society': 'Co-operative society',
    'community-benefit-society': 'Community benefit society',
    'nhs-foundation-trust': 'NHS foundation trust',
  },
} as const;
