import { useEffect, useState } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router-dom';
import { dataFiles } from '../../archive/data-files.ts';
import { FetchError } from '../data/fetch-error.ts';
import { reloadIfNew } from '../data/reload-if-new.ts';
import { Notice } from '../ui/Notice.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageFrame } from './PageFrame.tsx';

/** Where a page could not be had: not there at all, or not now. A programmer's error is not caught. */
export function RouteErrorPage() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const status = isRouteErrorResponse(error) || error instanceof FetchError ? error.status : null;
  const isFetch = error instanceof FetchError;
  const isLookedUp = useLookedUp(isFetch);
  // a site without its summary is broken, whatever the address
  const isBroken = error instanceof FetchError && error.url.endsWith(dataFiles.archive());
  if (!isLookedUp)
    return (
      <PageFrame title="" description="This page is being looked for." address={null}>
        <div aria-busy="true" className="h-96" />
      </PageFrame>
    );
  if (status === 404 && !isBroken) return <NotFoundPage />;
  if (!isFetch) throw error;
  return (
    <PageFrame title="Not loaded" description="This page could not be loaded." address={null}>
      <div className="mx-auto max-w-3xl px-4 py-12">
        <h1 className="font-serif text-3xl font-semibold">This page could not be loaded</h1>
        <Notice
          action={{ name: state === 'loading' ? 'Trying …' : 'Try again', onPress: () => void revalidate() }}
        >
          {error.status === 0
            ? 'There was no answer. Check the connection.'
            : `The site answered with an error (${error.message}).`}
        </Notice>
      </div>
    </PageFrame>
  );
}

/** True once it is known that the file is not missing only because this tab is older than the site. */
function useLookedUp(isFetch: boolean): boolean {
  const [isLookedUp, setLookedUp] = useState(!isFetch);
  useEffect(() => {
    if (isFetch) void reloadIfNew().then((reloads) => setLookedUp(!reloads));
  }, [isFetch]);
  return isLookedUp;
}
