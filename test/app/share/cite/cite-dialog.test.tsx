import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knowDialogs } from '../../../support/know-dialogs.ts';
import { renderAt } from '../../../support/render-at.tsx';

const SEEDS = {
  '001_aaaaaaaa00000000.txt':
    'date 2024-10-23 Boats & “lamps”\n\nBy Ana Poole, Staff Writer\n\nThey sail to Oslo.',
  '002_bbbbbbbb00000000.txt': 'Nothing but a title\n\nIt rained all day in the harbour.',
};
const ADDRESS = '/2024/10/23/boats-lamps-aaaaaaaa/';

async function openDialog(address = ADDRESS, site = {}) {
  const page = await renderAt(address, { seeds: SEEDS, site });
  await page.user.click(screen.getByRole('button', { name: 'Cite' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Cite this article' }));
  const pick = (name: string) => page.user.click(dialog.getByRole('radio', { name }));
  const text = () => dialog.getByRole<HTMLTextAreaElement>('textbox').value;
  return { ...page, dialog, pick, text };
}

beforeEach(() => {
  knowDialogs();
  vi.useFakeTimers({ now: new Date(2026, 10, 2, 0, 15), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('app/share/cite/CiteDialog', () => {
  it('cites the article in each format, at its public address', async () => {
    const { dialog, pick, text } = await openDialog(ADDRESS, { url: 'https://post.example' });
    expect(dialog.getAllByRole('radio').map(({ parentElement }) => parentElement!.textContent)).toEqual([
      'Plain text',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
    const url = `https://post.example${ADDRESS}`;
    expect(text()).toBe(
      `Ana Poole, “Boats & “lamps””, Bay Post, 23 October 2024, ${url} (accessed 2 November 2026)`,
    );
    await pick('BibTeX');
    expect(text()).toContain('@article{poole2024boats,');
    await pick('RIS');
    expect(text()).toContain(`UR  - ${url}\nY2  - 2026/11/02\n`);
    await pick('CSL-JSON');
    expect(dialog.getByRole('textbox', { name: 'Citation as CSL-JSON' })).toBeInTheDocument();
    expect(JSON.parse(text())).toMatchObject([{ type: 'article-newspaper', URL: url }]);
  });

  it('names the address it was opened at where the site has told none, and no day where there is none', async () => {
    const { text } = await openDialog('/undated/nothing-but-a-title-bbbbbbbb/');
    expect(text()).toBe(
      `“Nothing but a title”, Bay Post, ${location.origin}${location.pathname} (accessed 2 November 2026)`,
    );
  });

  it('copies what is shown, and selects it where the clipboard refuses', async () => {
    const { user, dialog, pick, text } = await openDialog();
    await pick('BibTeX');
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(/^Copied$/));
    await expect(navigator.clipboard.readText()).resolves.toBe(`${text()}\n`);
    await pick('RIS');
    expect(dialog.getByRole('status')).toBeEmptyDOMElement();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent('The text is selected'));
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it.each([
    ['Plain text', 'txt'],
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'json'],
  ])('downloads %s under the name of the article', async (format, ending) => {
    const blobs: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(class extends URL {}, {
        createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
        revokeObjectURL: () => {},
      }),
    );
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user, dialog, pick, text } = await openDialog();
    await pick(format);
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(names).toEqual([`boats-lamps-aaaaaaaa.${ending}`]);
    expect((await blobs[0]!.text()).replaceAll('\r\n', '\n').trim()).toBe(text().trim());
  });

  it('goes when it is closed', async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
