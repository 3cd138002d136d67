import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkJson } from '../../src/ingest/check-json.ts';
import { GLOSSARY_SCHEMA } from '../../src/ingest/glossary-schema.ts';
import { parseGlossary } from '../../src/ingest/parse-glossary.ts';
import { parseJson } from '../../src/ingest/parse-json.ts';
import { GLOSSARY_EXAMPLES } from '../support/glossary-examples.ts';

describe('ingest/glossary-schema', () => {
  it('is published for editors as it is', () => {
    const published = JSON.parse(
      readFileSync(new URL('../../public/glossary.schema.json', import.meta.url), 'utf8'),
    ) as unknown;
    expect(published).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Glossary of a Dateline archive',
      ...GLOSSARY_SCHEMA,
    });
  });

  it.each(GLOSSARY_EXAMPLES)('and the parser agree on a glossary that $what', ({ text, isRight }) => {
    const parsed = parseJson(text);
    if (!('node' in parsed)) throw new Error(`No JSON: ${text}`);
    expect(checkJson(parsed.node, GLOSSARY_SCHEMA, 'glossary')).toHaveLength(isRight ? 0 : 1);
    expect(parseGlossary(text).doubts.filter(({ kind }) => kind === 'correction-form')).toHaveLength(
      isRight ? 0 : 1,
    );
  });
});
