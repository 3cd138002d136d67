import type { LinkKind } from '../../archive/entity.ts';

/** What a linked entity is to the one of this page, to stand in brackets after its name; empty for a mere guess. */
export function formatLink(kind: LinkKind, name: string): string {
  switch (kind) {
    case 'people':
      return `people and things of ${name}`;
    case 'country':
      return 'the country';
    case 'capital':
      return 'its capital';
    case 'capital-of':
      return `${name} is its capital`;
    case 'maybe':
      return '';
  }
}
