import { useSite } from '../site-context.ts';

/** What a site without articles says: how to add the first. */
export function EmptyArchive() {
  const { seeds } = useSite();
  return (
    <div className="mx-auto max-w-[49rem] px-4 py-12 md:px-6">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">There are no articles yet</h1>
      <p className="mt-4 max-w-prose text-lg">
        Put a plain-text file ending in <code>.txt</code> into the folder <code>{seeds}</code> and build
        again. Its first line holds the day and the title, then comes an empty line and the text:
      </p>
      <pre className="mt-4 overflow-x-auto rounded-md border border-rule bg-sheet p-4 text-sm">
        {'date 2024-10-23 Title of the article\n\nA paragraph on one line.\n\nAnother paragraph.'}
      </pre>
    </div>
  );
}
