import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = {
  '001_aaaaaaaa00000000.txt': `date 2024-10-23 Mayor Ana Poole opens the harbour

Mayor Ana Poole cut the ribbon on Wednesday. Boats from Norway were the first to moor, and Poole was glad.`,
};
const ADDRESS = '/2024/10/23/mayor-ana-poole-opens-the-harbour-aaaaaaaa/';

const marksOf = (entity: string) => [
  ...document.querySelectorAll<HTMLAnchorElement>(`article a.mention[data-entity="${entity}"]`),
];
const dialog = () => screen.findByRole('dialog', { name: /What is wrong|Corrected/ });

/** Opens “Not right?” on the first mention of an entity. */
async function ask(entity: string) {
  const page = await renderAt(ADDRESS, { seeds: SEEDS });
  await page.user.click(marksOf(entity)[0]!);
  await page.user.click(await screen.findByRole('button', { name: 'Not right?' }));
  return { ...page, form: within(await dialog()) };
}

beforeEach(() => {
  localStorage.clear();
  // jsdom knows the element and none of its ways
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('“Not right?”', () => {
  it('hides what is no name, at once and for the next visit, and takes it back', async () => {
    const { user, form, unmount } = await ask('place:norway');
    await user.click(form.getByRole('radio', { name: 'It is no name' }));
    await user.click(form.getByRole('button', { name: 'Correct' }));
    await waitFor(() => expect(marksOf('place:norway')).toEqual([]));
    expect(document.querySelector('article')).toHaveTextContent('Boats from Norway were');
    expect(await dialog()).toHaveTextContent('1 correction on this device');
    unmount();

    const again = await ask('person:ana-poole');
    await waitFor(() => expect(marksOf('place:norway')).toEqual([]));
    await again.user.click(again.form.getByRole('button', { name: 'Take back: Norway is no name' }));
    await waitFor(() => expect(marksOf('place:norway')).toHaveLength(1));
  });

  it('makes it another kind in this place only', async () => {
    const { user, form } = await ask('person:ana-poole');
    await user.selectOptions(form.getByRole('combobox', { name: 'What it is' }), 'Organisation');
    await user.click(form.getByRole('radio', { name: 'In this place only' }));
    await user.click(form.getByRole('button', { name: 'Correct' }));
    await waitFor(() => expect(marksOf('org:ana-poole')).toHaveLength(1));
    expect(marksOf('person:ana-poole')).toHaveLength(2);
  });

  it('gives it another name everywhere', async () => {
    const { user, form } = await ask('person:ana-poole');
    await user.click(form.getByRole('radio', { name: 'Its name is another' }));
    expect(form.getByRole('button', { name: 'Correct' })).toBeDisabled();
    await user.clear(form.getByRole('textbox', { name: 'Its name' }));
    await user.type(form.getByRole('textbox', { name: 'Its name' }), 'Ana María Poole');
    await user.click(form.getByRole('button', { name: 'Correct' }));
    expect(await screen.findByRole('link', { name: /^Ana María Poole ?3$/ })).toBeInTheDocument();
  });

  it('gives focus back where it came from', async () => {
    const { user, form } = await ask('place:norway');
    await user.click(form.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(marksOf('place:norway')[0]).toHaveFocus();
  });

  it('downloads a glossary for the next build', async () => {
    const { user, form } = await ask('place:norway');
    await user.click(form.getByRole('radio', { name: 'It is no name' }));
    await user.click(form.getByRole('button', { name: 'Correct' }));
    let file: Blob | undefined;
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return 'blob:here';
    };
    URL.revokeObjectURL = () => {};
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await user.click(within(await dialog()).getByRole('button', { name: 'Download glossary.json' }));
    expect(click.mock.contexts[0]).toHaveProperty('download', 'glossary.json');
    expect(file?.type).toBe('application/json');
    click.mockRestore();
  });

  it.each(['not JSON', '{"version":2}', '{"version":1,"glossary":{"hide":[]},"known":[]}'])(
    'shows the article as it was built where %s is kept',
    async (text) => {
      localStorage.setItem('dateline.corrections', text);
      await renderAt(ADDRESS, { seeds: SEEDS });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(marksOf('place:norway')).toHaveLength(1);
    },
  );
});
