import type { ComponentType } from 'react';
import type { EntityData } from '../../archive/data-files.ts';
import { lazyPart } from '../ui/lazy-part.ts';

type EntityNames = ComponentType<{ entity: EntityData }>;

let loaded: EntityNames | undefined;
const Later = lazyPart(load);

/** Fetches the part of an entity's page that no other page has, so that it is there when the page is drawn. */
export async function loadEntityNames(): Promise<void> {
  // one that can't be fetched says so where it would have stood
  await load().catch(() => undefined);
}

/** That part, or where it is not there yet, as on a page drawn before, one that waits for it. */
export function heldEntityNames(): EntityNames {
  return loaded ?? Later;
}

async function load(): Promise<EntityNames> {
  loaded = (await import('./EntityNames.tsx')).EntityNames;
  return loaded;
}
