import type { EntityId } from '../archive/article.ts';
import { toEntityId } from '../archive/entity.ts';
import type { Group } from '../archive/label.ts';
import { toSlug } from '../archive/to-slug.ts';

/**
 * The id of what has this normal form: its slug, and where the slug leaves letters of other scripts out, `x` with
 * eight hex digits of their FNV-1a hash, so that such names stay apart.
 */
export function toNamedId(group: Group, normalForm: string): EntityId {
  const slug = toSlug(normalForm, 80);
  if (slug && !OTHER_SCRIPT.test(normalForm)) return toEntityId(group, slug);
  const hash = `x${fnv1a(normalForm).toString(16).padStart(8, '0')}`;
  return toEntityId(group, slug ? `${slug}-${hash}` : hash);
}

const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** FNV-1a, 32 bits, over the two bytes of each UTF-16 code unit (Fowler, Noll, Vo; draft-eastlake-fnv). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
