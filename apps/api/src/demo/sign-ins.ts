/** Whom a newcomer can sign in as, in the demonstration organisation. */
export const demoSignIns = [
  {
    role: 'member',
    identifier: 'CV0002',
    says: 'A member of staff, on the roll of the election that is open now, who can also stand in the next one',
  },
  {
    role: 'council member',
    identifier: 'CV0001',
    says: 'A member of the council, who also votes on what it decides',
  },
  {
    role: 'secretary',
    identifier: 'secretary@caldervale.example',
    says: 'The company secretary: register of members, resolutions, surplus, meetings',
  },
  {
    role: 'returning officer',
    identifier: 'returning.officer@caldervale.example',
    says: 'Runs elections and polls, decides on nominations, counts and declares',
  },
] as const;
