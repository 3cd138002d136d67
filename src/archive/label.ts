/** Entity labels of OntoNotes 5 (Weischedel et al., LDC2013T19), as spaCy users know them. */
export type Label =
  | 'PERSON'
  | 'GPE'
  | 'LOC'
  | 'FAC'
  | 'ORG'
  | 'NORP'
  | 'DATE'
  | 'TIME'
  | 'MONEY'
  | 'PERCENT'
  | 'QUANTITY'
  | 'CARDINAL'
  | 'ORDINAL'
  | 'EVENT'
  | 'PRODUCT'
  | 'WORK_OF_ART'
  | 'LAW'
  | 'LANGUAGE';

/** What a reader sees: several labels share a group, a colour, a line shape and a type in addresses. */
export type Group = 'person' | 'place' | 'org' | 'group' | 'date' | 'number' | 'other';

interface GroupFacts {
  readonly id: Group;
  /** Plural, for the legend. */
  readonly name: string;
  readonly labels: readonly Label[];
}

export const GROUPS: readonly GroupFacts[] = [
  { id: 'person', name: 'People', labels: ['PERSON'] },
  { id: 'place', name: 'Places', labels: ['GPE', 'LOC', 'FAC'] },
  { id: 'org', name: 'Organisations', labels: ['ORG'] },
  { id: 'group', name: 'Groups', labels: ['NORP'] },
  { id: 'date', name: 'Dates', labels: ['DATE', 'TIME'] },
  { id: 'number', name: 'Numbers', labels: ['MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL'] },
  { id: 'other', name: 'Other', labels: ['EVENT', 'PRODUCT', 'WORK_OF_ART', 'LAW', 'LANGUAGE'] },
];

const KINDS: Record<Label, string> = {
  PERSON: 'Person',
  GPE: 'Place',
  LOC: 'Place',
  FAC: 'Building or site',
  ORG: 'Organisation',
  NORP: 'Nationality or group',
  DATE: 'Date',
  TIME: 'Time',
  MONEY: 'Amount of money',
  PERCENT: 'Percentage',
  QUANTITY: 'Quantity',
  CARDINAL: 'Number',
  ORDINAL: 'Place in an order',
  EVENT: 'Event',
  PRODUCT: 'Product',
  WORK_OF_ART: 'Work',
  LAW: 'Law',
  LANGUAGE: 'Language',
};

const GROUP_OF = new Map(GROUPS.flatMap((group) => group.labels.map((label) => [label, group.id] as const)));

/** The group a label belongs to. */
export function groupOf(label: Label): Group {
  const group = GROUP_OF.get(label);
  if (!group) throw new Error(`No group holds the label ${label}`);
  return group;
}

/** A group as readers see it: "People". */
export function formatGroup(group: Group): string {
  return GROUPS.find(({ id }) => id === group)!.name;
}

/** One thing of this label, in words a reader knows: `Person`, `Organisation`. */
export function formatLabel(label: Label): string {
  return KINDS[label];
}

/** True for what has a name and so a page of its own: not for dates and numbers. */
export function isNamed(group: Group): boolean {
  return group !== 'date' && group !== 'number';
}
