import { Link } from 'react-router-dom';
import { entityAddress } from '../../archive/addresses.ts';
import type { EntityData, SeeAlso } from '../../archive/data-files.ts';
import type { Join } from '../../archive/entity.ts';
import { formatJoin } from './format-join.ts';
import { formatLink } from './format-link.ts';
import { formatRole } from './format-role.ts';

/** What an entity is called besides its name: roles, other names with the reason of each, and what to see beside it. */
export function EntityNames({ entity }: { entity: EntityData }) {
  const { name, roles, joins, seeAlso } = entity;
  const sure = seeAlso.filter(({ kind }) => kind !== 'maybe');
  const maybe = seeAlso.filter(({ kind }) => kind === 'maybe');
  return (
    <div className="text-soft wrap-anywhere">
      {roles.length > 0 && (
        <ul aria-label="Roles" className="mt-1 text-ink">
          {roles.map((role) => (
            <li key={role.role} dir="auto">
              {formatRole(role)}
            </li>
          ))}
        </ul>
      )}
      {joins.length > 0 && (
        <div className="mt-2 text-sm">
          <Joins joins={joins.slice(0, FEW)} />
          {joins.length > FEW && (
            <details>
              <summary>{joins.length - FEW} more names</summary>
              <Joins joins={joins.slice(FEW)} />
            </details>
          )}
        </div>
      )}
      {sure.length > 0 && <SeeAlsoLine title="See also" links={sure} name={name} />}
      {maybe.length > 0 && <SeeAlsoLine title="Perhaps the same as" links={maybe} name={name} />}
    </div>
  );
}

function Joins({ joins }: { joins: readonly Join[] }) {
  return (
    <ul aria-label="Other names">
      {joins.map(({ form, reason }) => (
        <li key={form}>
          <bdi className="text-ink">{form}</bdi>: {formatJoin(reason)}
        </li>
      ))}
    </ul>
  );
}

interface SeeAlsoLineProps {
  readonly title: string;
  readonly links: readonly SeeAlso[];
  readonly name: string;
}

function SeeAlsoLine({ title, links, name }: SeeAlsoLineProps) {
  return (
    <p className="mt-2 text-sm">
      {title}:{' '}
      {links.map(({ id, kind, name: other }, index) => {
        const what = formatLink(kind, name);
        return (
          <span key={`${kind} ${id}`}>
            {index > 0 && ', '}
            <Link to={entityAddress(id)} className="underline hover:text-accent">
              <bdi>{other}</bdi>
            </Link>
            {what && ` (${what})`}
          </span>
        );
      })}
    </p>
  );
}

/** Other names shown at once. */
const FEW = 8;
