import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router-dom';
import { dataFiles } from '../../archive/data-files.ts';
import { FetchError } from '../data/fetch-error.ts';
import { Notice } from '../ui/Notice.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageFrame } from './PageFrame.tsx';

/** Where a page could not be had: not there at all, or not now. A programmer's error is not caught. */
export function RouteErrorPage() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const status = isRouteErrorResponse(error) || error instanceof FetchError ? error.status : null;
  // a site without its summary is broken, whatever the address
  const isBroken = error instanceof FetchError && error.url.endsWith(dataFiles.archive());
  if (status === 404 && !isBroken) return <NotFoundPage />;
  if (!(error instanceof FetchError)) throw error;
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
