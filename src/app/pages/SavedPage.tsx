import { SAVED_ADDRESS } from '../../archive/addresses.ts';
import { formatCount } from '../../archive/format-count.ts';
import { KeptFileTools } from '../list/KeptFileTools.tsx';
import { useRead, useSaved } from '../list/kept-articles.ts';
import { SavedList } from '../list/SavedList.tsx';
import { HighlightList } from '../reader/notes/HighlightList.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { PageFrame } from './PageFrame.tsx';

/** The articles this reader has saved, and a way to take them along. The same for everybody until a script runs. */
export function SavedPage() {
  const hydrated = useHydrated();
  return (
    <PageFrame
      title="Saved"
      description="The articles you have saved on this device."
      address={SAVED_ADDRESS}
      isPrivate
    >
      <div className="mx-auto max-w-[49rem] px-4 pt-6 md:px-6">{hydrated ? <Kept /> : <Unknown />}</div>
    </PageFrame>
  );
}

function Kept() {
  const [read, saved] = [useRead(), useSaved()];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <Heading />
        <p className="text-soft tabular-nums">{formatCount(saved.size, 'article')}</p>
      </div>
      <h2 className="sr-only">Saved articles</h2>
      <SavedList />
      <HighlightList />
      <section className="mt-10 max-w-prose">
        <h2 className="text-[0.8125rem] font-semibold">Kept on this device</h2>
        <p className="mt-2 text-soft">
          What you save and which articles you have read ({formatCount(read.size, 'article')}) stay in this
          browser and are sent to nobody. Export them as a file to keep them safe or to take them to another
          device; an import adds to what is here and takes nothing away.
        </p>
        <KeptFileTools />
      </section>
    </>
  );
}

/** As a host sends it. */
function Unknown() {
  return (
    <>
      <Heading />
      <p className="needs-script mt-3 text-soft">Looking for what is saved on this device …</p>
      <noscript>
        <p className="mt-3 text-soft">
          What you save is kept in your browser by a script. Allow JavaScript for this site to save articles
          and to see them here.
        </p>
      </noscript>
    </>
  );
}

function Heading() {
  return <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-tight">Saved</h1>;
}
