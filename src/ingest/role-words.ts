import { WORDS } from './word-classes.ts';

/** Abbreviated titles in full. */
const ABBREVIATED = `
prof=professor gen=general lt=lieutenant col=colonel maj=major capt=captain sgt=sergeant cpl=corporal adm=admiral
cmdr=commander sen=senator rep=representative gov=governor rev=reverend supt=superintendent insp=inspector
`;

/** Words before a name that are no office or occupation: forms of address, kin, and what a person is only in one story. */
const NO_ROLES = `
mr mrs ms miss messrs dr doctor sir lord lady dame baron baroness count countess earl sister brother father mother saint hon
honourable honorable comrade reverend rev son daughter wife husband widow suspect victim gunman shooter bomber killer survivor
prisoner inmate resident neighbour neighbor friend colleague teammate partner girlfriend boyfriend cousin uncle aunt nephew
niece grandson grandfather grandmother rival opponent winner finalist incumbent challenger star legend plaintiff defendant
hacker dictator billionaire millionaire veteran democrat republican rider driver trader boss host guard player champion
home education press health interior foreign defence defense finance former ex-president ex then-president acting interim vice
prime managing senior junior associate assistant rear field staff crown first supreme special student candidate nominee
forward
`;

/** Offices and occupations that are none of the lists of titles. */
const MORE_ROLES = `
president-elect vice-chancellor co-founder chancellor negotiator organiser organizer
choreographer sculptor painter violinist pianist cellist soprano tenor anthropologist archaeologist sociologist geologist
meteorologist climatologist seismologist epidemiologist virologist hydrologist glaciologist mathematician statistician
ecologist zoologist botanist linguist curator librarian archivist farmer fisherman fisherwoman carpenter baker butcher chef
midwife paramedic firefighter lifeguard locksmith electrician mechanic veterinarian pharmacist dentist paediatrician
pediatrician cardiologist psychiatrist landlord auditor accountant actuary broker ombudsman ombudswoman
rapporteur
`;

/** Words that say little without those before or after them: "police chief", "head of the agency". */
const WEAK = `
chief leader deputy director manager owner member officer executive chair head aide adviser advisor counsel representative delegate
strategist founder co-founder
`;

/** Words before an office or occupation that are part of it. */
const MODIFIERS = `
prime deputy vice foreign defence defense finance interior health home education justice environment energy trade transport
agriculture labour labor culture press chief assistant associate senior junior managing executive supreme lieutenant major
rear field crown special attorney general first police opposition party state federal provincial regional district rights
football cricket rugby fire army navy
`;

/** Words that say when, or that somebody is not, what follows; before a role they are part of it or rule it out. */
const QUALIFYING = `former acting interim retired outgoing incoming then late ex`;
const RULING_OUT = `
would-be self-styled self-proclaimed self-declared alleged suspected accused fake aspiring presumptive ousted deposed slain
murdered disgraced impeached convicted hopeful unofficial so-called purported possible potential next likely not no never
`;

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
const none = new Set(wordsOf(NO_ROLES));

/** Words in lower case that name an office or occupation held by one person. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  [
    ...[...WORDS.titles, ...WORDS.roles].map((word) => word.toLowerCase().replace(/\.$/, '')),
    ...wordsOf(MORE_ROLES),
  ].filter((word) => !none.has(word)),
);
export const WEAK_HEADS: ReadonlySet<string> = new Set(wordsOf(WEAK));
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(wordsOf(MODIFIERS));
export const QUALIFIERS: ReadonlySet<string> = new Set(wordsOf(QUALIFYING));
export const RULED_OUT: ReadonlySet<string> = new Set(wordsOf(RULING_OUT));
/** `gen` to `general`. */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  wordsOf(ABBREVIATED).map((pair) => [pair.split('=')[0]!, pair.split('=')[1]!]),
);
