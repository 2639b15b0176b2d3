import { councilAppoints } from './parts/appointments';
import { boardOf } from './parts/boards';
import { boardAllocates } from './parts/board-decisions';
import { appoints, elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import {
  councilElections,
  councilRemoval,
  countedAgainOnRequest,
  filled,
  objectedTo,
} from './parts/elections';
import { councilDecides } from './parts/trust-decisions';
import { oneIn } from './parts/fractions';
import { directorship } from './parts/offices';
import { reinvested, RESERVES, SERVICES } from './parts/surplus';

const schedule = (paragraphs: string): string =>
  `National Health Service Act 2006 Sch 7 ${paragraphs}`;

const MEMBERS = [schedule('paras 3–5 [from knowledge]'), 'Trust constitution [design]'];

/** An NHS foundation trust with a council of 24 governors, elected under the Model Election Rules. Source: R-I10, R-D. */
export const nhsFoundationTrust = firstVersion({
  id: 'nhs-foundation-trust',
  title: 'NHS foundation trust',
  legalForm: 'nhs-foundation-trust',
  constituencies: inOrder(
    elects('staff-clinical', 'Staff: clinical', 3, {
      stakeholders: 'staff',
      qualification: 'An employee in clinical work for twelve months or more.',
      cites: MEMBERS,
    }),
    elects('staff-other', 'Staff: other', 2, {
      stakeholders: 'staff',
      qualification: 'Any other employee for twelve months or more.',
      cites: MEMBERS,
    }),
    elects('patients', 'Patients and carers', 3, {
      stakeholders: 'patients',
      qualification: 'A patient of the trust in the last five years, or a carer of one.',
      cites: MEMBERS,
    }),
    elects('public-north', 'Public: north', 7, {
      stakeholders: 'public',
      minimumAge: 16,
      qualification: 'A person aged 16 or over who lives in the northern area.',
      cites: MEMBERS,
    }),
    elects('public-south', 'Public: south', 6, {
      stakeholders: 'public',
      minimumAge: 16,
      qualification: 'A person aged 16 or over who lives in the southern area.',
      cites: MEMBERS,
    }),
    appoints('local-authority', 'Local authority', 2, {
      stakeholders: 'local-authority',
      appointedBy: 'The local authorities of the area',
      qualification: 'A person whom a qualifying local authority appoints.',
      cites: [schedule('paras 8–9')],
    }),
    appoints('university', 'University', 1, {
      stakeholders: 'university',
      appointedBy: 'The university with a medical school',
      qualification: 'A person whom the university appoints.',
      cites: [schedule('paras 8–9')],
    }),
  ),
  councilName: 'Council of Governors',
  councilQuorum: {
    ...oneIn(3),
    oneFromEach: [['public-north', 'public-south', 'patients']],
    cites: ['Standing orders, quorum [design]'],
  },
  offices: [
    directorship('chair', 'Chair', 1, {
      appointedBy: 'council-appoint-chair',
      removedBy: 'council-remove-chair',
      holderFrom: ['public-north', 'public-south', 'patients'],
      cites: [schedule('para 17'), 'Code of governance 4.3'],
    }),
    directorship('ned', 'Non-executive director', 6, {
      appointedBy: 'council-appoint-ned',
      removedBy: 'council-remove-ned',
      holderFrom: ['public-north', 'public-south', 'patients'],
      terms: {
        mayBeShorter: true,
        reviewAfterYears: 6,
        cites: ['Code of governance 4.3'],
      },
      cites: [schedule('paras 16–17'), 'Code of governance 4.3'],
    }),
  ],
  appointments: councilAppoints(['Standing orders, appointments by the council [design]']),
  decisionKinds: [...councilDecides, boardAllocates],
  elections: councilElections({
    vacancies: filled(
      [
        'National Health Service Act 2006 Sch 7 paras 8–9',
        'Trust constitution, vacancies [design]',
      ],
      'countback',
      'by-election',
    ),
    removal: {
      ...councilRemoval,
      decidedBy: 'council-remove-governor',
      cites: ['Trust constitution, removal of a governor [design]'],
    },
    method: 'mer-stv',
    secrecy: 'secret',
    timetable: 'model-election-rules',
    declarationOfIdentity: {
      constituencies: ['patients', 'public-north', 'public-south'],
      cites: ['Model Election Rules 2014 rr.21, 37 [from knowledge]'],
    },
    afterCount: countedAgainOnRequest('Trust constitution, the count [design]'),
    afterDeclaration: objectedTo('Model Election Rules 2014 r.66 [from knowledge]'),
    returningOfficer: {
      statesIndependence: true,
      cites: ['Model Election Rules 2014 r.69 [from knowledge]'],
    },
    cites: ['Model Election Rules 2014 [from knowledge]'],
  }),
  surplus: reinvested(['National Health Service Act 2006 s.43 [from knowledge]'], {
    destinations: [RESERVES, SERVICES],
    decisionKind: 'board-allocate-surplus',
    assetLock: 'none',
    cites: ['Trust constitution, use of surplus [design]'],
  }),
  board: boardOf(['Standing orders of the board [design]']),
  recordDate: 'NOMINATION_CLOSE',
});
