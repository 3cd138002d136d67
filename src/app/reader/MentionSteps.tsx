import { Icon } from '../ui/Icon.tsx';
import { findMarks } from './light-entity.ts';
import { reveal, stepWithin } from './step-marks.ts';
import type { Show, ShownCard } from './use-marks.ts';

/** Which of this article's mentions of the same thing it is, and the way to the others. */
export function MentionSteps({ shown: { anchor, mark }, show }: { shown: ShownCard; show: Show }) {
  const { entity } = mark.dataset;
  if (!entity) return null;
  const all = findMarks(document, entity);
  // from the name above the text even a single mention is somewhere else
  if (all.length < 2 && anchor === mark) return null;
  const step = (by: 1 | -1) => {
    const next = stepWithin(all, anchor, by)!;
    reveal(next);
    show(() => ({ anchor: next, mark: next, isPinned: true }));
  };
  return (
    <div className="mt-2 flex items-center justify-between border-t border-rule pt-2">
      <span className="tabular-nums">
        {anchor === mark ? `${all.indexOf(mark) + 1} of ${all.length} here` : `${all.length} here`}
      </span>
      <span className="flex">
        <button type="button" className="icon-button" aria-label="Previous mention" onClick={() => step(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" className="icon-button" aria-label="Next mention" onClick={() => step(1)}>
          <Icon name="down" />
        </button>
      </span>
    </div>
  );
}
