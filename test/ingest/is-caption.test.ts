import { describe, expect, it } from 'vitest';
import { isCaption } from '../../src/ingest/is-caption.ts';

describe('ingest/is-caption', () => {
  it.each([
    'The harbour on Monday. (William Luther/AP)',
    'The harbour on Monday. (AP Photo/Ann Poe)',
    'The harbour (Getty Images)',
    'Dakota, a dog. Image: Ann Poe.',
    'The lamp. Credit: Bay Post',
    'Photo by Ann Poe',
    'File photo: the harbour in May',
  ])('knows %s', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each([
    'He said so (and/or left).',
    'They use harbours (docks/piers).',
    'The vote was close (12/15).',
    'Photographs by Ann Poe were shown on Monday at the museum, and many people came to see them there.',
    'Photos of the storm shocked the town.',
    'The lamp went out.',
  ])('leaves %j alone', (text) => {
    expect(isCaption(text)).toBe(false);
  });
});
