/** A glossary, and whether the schema says it is one. */
export interface GlossaryExample {
  readonly what: string;
  readonly text: string;
  readonly isRight: boolean;
}

/** Every rule of the schema, kept once and broken once. A wrong one has a single fault. */
export const GLOSSARY_EXAMPLES: readonly GlossaryExample[] = [
  right('is empty', {}),
  right('names its schema', { $schema: '../public/glossary.schema.json' }),
  right('adds a name', { add: [{ name: 'Brindle Bay', label: 'GPE' }] }),
  right('adds a name with other words', {
    add: [{ name: 'Brindle Bay', label: 'GPE', aliases: ['the Bay'] }],
  }),
  right('renames', { rename: [{ entity: 'person:ana-poole', name: 'Ana B. Poole' }] }),
  right('merges', { merge: [{ entities: ['person:a-poole'], into: 'person:ana-poole' }] }),
  right('splits by words', {
    split: [{ entity: 'person:poole', into: 'person:ben-poole', forms: ['Poole'] }],
  }),
  right('splits by files', {
    split: [{ entity: 'person:poole', into: 'person:ben-poole', files: ['a.txt'] }],
  }),
  right('retypes', { retype: [{ entity: 'person:gannet', label: 'PRODUCT' }] }),
  right('hides', { hide: ['person:may', 'date:2024-10-12--2024-10-14', 'number:3.5-percent'] }),
  right('marks', { mark: [{ file: 'a.txt', quote: 'Gannet', before: 'the ', after: '', label: 'PRODUCT' }] }),
  right('marks an entity', {
    mark: [{ file: 'a.txt', quote: 'Gannet', label: 'PRODUCT', entity: 'other:gannet' }],
  }),
  right('unmarks', { unmark: [{ file: 'a.txt', quote: 'May' }] }),
  wrong('is a list', []),
  wrong('has an unknown list', { alias: [] }),
  wrong('has a list that is none', { add: { name: 'Brindle Bay', label: 'GPE' } }),
  wrong('has an entry that is none', { add: ['Brindle Bay'] }),
  wrong('has an entity that is none', { hide: [1] }),
  wrong('has an unknown field', { add: [{ name: 'Brindle Bay', label: 'GPE', alias: 'the Bay' }] }),
  wrong('lacks a field', { add: [{ name: 'Brindle Bay' }] }),
  wrong('has an unknown label', { add: [{ name: 'Brindle Bay', label: 'PLACE' }] }),
  wrong('has a blank name', { add: [{ name: ' ', label: 'GPE' }] }),
  wrong('has a number for a name', { add: [{ name: 5, label: 'GPE' }] }),
  wrong('names an entity by its name', { hide: ['Ana Poole'] }),
  wrong('names a group that is none', { hide: ['people:ana-poole'] }),
  wrong('merges nothing', { merge: [{ entities: [], into: 'person:ana-poole' }] }),
  wrong('splits without a rule', { split: [{ entity: 'person:poole', into: 'person:ben-poole' }] }),
  wrong('splits by no words', { split: [{ entity: 'person:a', into: 'person:b', forms: [] }] }),
  wrong('has null for a text', { mark: [{ file: 'a.txt', quote: 'May', before: null, label: 'DATE' }] }),
  wrong('has a field of every object', { toString: [] }),
];

function right(what: string, glossary: unknown): GlossaryExample {
  return { what, text: JSON.stringify(glossary), isRight: true };
}

function wrong(what: string, glossary: unknown): GlossaryExample {
  return { what, text: JSON.stringify(glossary), isRight: false };
}
