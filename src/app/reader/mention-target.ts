import { entityAddress, HOME_ADDRESS } from '../../archive/addresses.ts';
import type { Mention } from '../../archive/article.ts';
import { groupOf, isNamed } from '../../archive/label.ts';
import { toDateCodes } from '../list/date-codes.ts';
import { formatFilters, NO_FILTERS } from '../list/filters.ts';

/**
 * Where a mention leads: a name to its entity's page if it has one, a date to the articles of the days it means,
 * anything else (a number, a date that could not be resolved) to itself.
 */
export function mentionTarget(
  { entity, label, period }: Mention,
  { anchor, hasPage }: { anchor: string; hasPage: boolean },
): string {
  if (entity && hasPage && isNamed(groupOf(label))) return entityAddress(entity);
  if (period) return HOME_ADDRESS + formatFilters({ ...NO_FILTERS, ...toDateCodes(period) });
  return `#${anchor}`;
}
