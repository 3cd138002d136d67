import { Suspense } from 'react';
import { lazyPart } from './lazy-part.ts';
import { Popup } from './Popup.tsx';

const load = async () => (await import('./DisplaySettings.tsx')).DisplaySettings;
const DisplaySettings = lazyPart(load);

/** Colours and type, live and kept on this device. */
export function DisplayPanel() {
  return (
    <Popup
      name="Display"
      face={<span className="font-serif text-base font-semibold">Aa</span>}
      command="display"
      onIntent={() => void load().catch(() => undefined)}
    >
      <Suspense fallback={<div aria-busy="true" className="skeleton h-96" />}>
        <DisplaySettings />
      </Suspense>
    </Popup>
  );
}
