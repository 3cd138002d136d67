import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { entityAddress } from '../../archive/addresses.ts';
import type { EntityRef } from '../../archive/data-files.ts';
import { groupOf } from '../../archive/label.ts';

/** An entity as a small link to its page; the shape of its dot tells the group without colour. */
export function EntityChip({
  entity,
  name = entity.name,
  to,
  children,
}: {
  entity: EntityRef;
  /** Its name as it is to be shown. */
  name?: ReactNode;
  /** Where it leads, if not to the entity's page. */
  to?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <Link
      to={to ?? entityAddress(entity.id)}
      data-entity={entity.id}
      className="relative z-10 inline-flex max-w-full items-center gap-1.5 rounded-full border border-rule px-2.5 py-0.5 text-[0.8125rem] text-soft hover:border-edge hover:text-ink"
    >
      <EntityDot entity={entity} />
      <bdi className="min-w-0 truncate">{name}</bdi>
      {children}
    </Link>
  );
}

const SHAPES: Partial<Record<string, string>> = {
  place: 'rotate-45 rounded-[1px]',
  org: 'rounded-[1px]',
  group: 'h-1 rounded-[1px]',
};

export function EntityDot({ entity: { label } }: { entity: Pick<EntityRef, 'label'> }) {
  const group = groupOf(label);
  return (
    <span
      aria-hidden="true"
      data-group={group}
      className={`size-2 shrink-0 bg-kind ${SHAPES[group] ?? 'rounded-full'}`}
    />
  );
}
