import { GROUPS } from '../archive/label.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The form of `glossary.json`: what the parser goes by and, published as `public/glossary.schema.json`, what editors
 * complete and check by.
 */
export const GLOSSARY_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: text('the address of this schema, for editors'),
    add: list('Names to mark wherever they stand, over what the recogniser found there.', {
      properties: {
        name: text('a name, written as in the text; the entity is shown by it'),
        label: label(),
        aliases: {
          type: 'array',
          description: 'Other words for it, written as in the text.',
          items: text('a name as it stands in the text'),
        },
      },
      required: ['name', 'label'],
    }),
    rename: list('The name an entity is shown by. Its address stays.', {
      properties: { entity: entity(), name: text('the name to show') },
      required: ['entity', 'name'],
    }),
    merge: list('Entities of one group that are one: every mention of them goes to “into”.', {
      properties: {
        entities: { type: 'array', description: 'What goes into it.', items: entity(), minItems: 1 },
        into: entity(),
      },
      required: ['entities', 'into'],
    }),
    split: list(
      'Mentions of an entity that are of another one: those in these words, in these files, or both.',
      {
        properties: {
          entity: entity(),
          into: entity(),
          forms: {
            type: 'array',
            description: 'Words it is mentioned by; all where there are none.',
            items: text('the words of a mention'),
            minItems: 1,
          },
          files: {
            type: 'array',
            description: 'Files in the seeds folder; all where there are none.',
            items: text('the name of a file in the seeds folder'),
            minItems: 1,
          },
        },
        required: ['entity', 'into'],
        minProperties: 3,
      },
    ),
    retype: list('What an entity is. In another group it gets the address of that group.', {
      properties: { entity: entity(), label: label() },
      required: ['entity', 'label'],
    }),
    hide: { type: 'array', description: 'Entities that are not marked anywhere.', items: entity() },
    mark: list('One mention, over whatever was found there.', {
      properties: { ...place(), label: label(), entity: entity() },
      required: ['file', 'quote', 'label'],
    }),
    unmark: list('One mention that is none.', { properties: place(), required: ['file', 'quote'] }),
  },
} as const satisfies JsonSchema;

/** An entity by the end of its address. */
function entity() {
  return {
    type: 'string',
    description: 'an entity by its address: person:lloyd-austin for /entity/person/lloyd-austin/',
    pattern: `^(?:${GROUPS.map(({ id }) => id).join('|')}):[a-z0-9.-]+$`,
  } as const;
}

function label() {
  return {
    type: 'string',
    description: 'A label of OntoNotes 5, as spaCy has them.',
    enum: GROUPS.flatMap(({ labels }) => labels),
  } as const;
}

function text(description: string) {
  return { type: 'string', description, pattern: String.raw`\S` } as const;
}

function place() {
  return {
    file: text('the name of a file in the seeds folder'),
    quote: text('the words of the mention'),
    before: { type: 'string', description: 'Words right before it, where it stands more than once.' },
    after: { type: 'string', description: 'Words right after it, where it stands more than once.' },
  } as const;
}

function list(description: string, entry: Omit<JsonSchema, 'type' | 'additionalProperties'>): JsonSchema {
  return { type: 'array', description, items: { type: 'object', additionalProperties: false, ...entry } };
}
