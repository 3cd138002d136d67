import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router-dom';
import {
  ABOUT_ADDRESS,
  ENTITIES_ADDRESS,
  HOME_ADDRESS,
  SAVED_ADDRESS,
  SEARCH_ADDRESS,
  type Address,
} from '../../archive/addresses.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { useSite } from '../site-context.ts';
import { runRegistered } from '../ui/commands.ts';
import { DisplayPanel } from '../ui/DisplayPanel.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PrintedAddress } from '../ui/PrintedAddress.tsx';
import { toAlternates } from './to-alternates.ts';

/** What stands around every page: its head, the masthead with the page's own tools, and `main`. */
export function PageFrame({
  title,
  description,
  address,
  published,
  hasFeed = false,
  isPrivate = false,
  tools,
  children,
}: {
  title: string;
  description: string;
  /** Null for a page that lies at no address of its own. */
  address: Address | null;
  /** The day of an article; makes the page one. */
  published?: string | null;
  /** Whether a feed of its own lies at its address. */
  hasFeed?: boolean;
  /** Whether it shows what only this reader has: nothing for others to find. */
  isPrivate?: boolean;
  tools?: ReactNode;
  children: ReactNode;
}) {
  const site = useSite();
  const url = address === null || site.url === null ? null : site.url + address;
  const card = site.cards?.[address ?? ''] ?? site.cards?.[''];
  const isArticle = published !== undefined;
  return (
    <>
      <PageHead
        title={title}
        description={description}
        url={url}
        type={isArticle ? 'article' : 'website'}
        siteName={site.title}
        published={published ?? undefined}
        alternates={toAlternates(site, { title, address, hasFeed, isArticle })}
        image={card && { src: `${site.url}/${card.file}`, alt: card.alt }}
        hidden={isPrivate || address === null}
      />
      <a
        href="#main"
        className="no-print absolute start-2 top-2 z-50 -translate-y-20 rounded-md bg-ink px-4 py-2 text-paper focus:translate-y-0"
      >
        Skip to the text
      </a>
      <header
        className={`masthead chrome no-print flex flex-wrap items-center gap-x-4 border-b border-rule px-4 py-1.5 md:px-6 ${isArticle ? 'of-article' : ''}`}
      >
        <Link
          to={HOME_ADDRESS}
          className="min-w-0 truncate py-2 font-serif text-xl leading-tight font-semibold tracking-tight sm:text-2xl"
        >
          <Wordmark title={site.title} />
        </Link>
        <nav aria-label="Site" className="ms-1 flex shrink-0 gap-4 max-sm:hidden">
          <HeaderLink to={HOME_ADDRESS}>Timeline</HeaderLink>
          <HeaderLink to={ENTITIES_ADDRESS}>Names</HeaderLink>
          <HeaderLink to={SEARCH_ADDRESS}>Find</HeaderLink>
          <HeaderLink to={SAVED_ADDRESS}>Saved</HeaderLink>
          <HeaderLink to={ABOUT_ADDRESS}>About</HeaderLink>
        </nav>
        <div className="tools ms-auto flex shrink-0 items-center">
          {tools}
          <DisplayPanel />
          <ShareButton title={title || site.title} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {isArticle && <PrintedAddress url={url} />}
      <footer className="chrome no-print mt-16 flex flex-wrap gap-x-6 gap-y-1 border-t border-rule px-4 py-6 text-sm text-soft md:px-6">
        <Link to={HOME_ADDRESS} className="py-1 underline underline-offset-4">
          Timeline
        </Link>
        <Link to={ENTITIES_ADDRESS} className="py-1 underline underline-offset-4">
          Names
        </Link>
        <Link to={SEARCH_ADDRESS} className="py-1 underline underline-offset-4">
          Find
        </Link>
        <Link to={SAVED_ADDRESS} className="py-1 underline underline-offset-4">
          Saved
        </Link>
        <Link to={ABOUT_ADDRESS} className="py-1 underline underline-offset-4">
          About this archive
        </Link>
        <button
          type="button"
          className="needs-script py-1 underline underline-offset-4"
          onClick={() => runRegistered('help')}
        >
          Keyboard
        </button>
      </footer>
    </>
  );
}

function HeaderLink({ to, children }: { to: Address; children: ReactNode }) {
  return (
    <NavLink
      to={to}
      end
      className="border-b-2 border-transparent py-2 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
    >
      {children}
    </NavLink>
  );
}

/** The house's own name has its own drawing; an owner's stands as written. */
function Wordmark({ title }: { title: string }) {
  if (title !== 'Dateline') return title;
  return (
    <>
      Date<span className="text-accent">l</span>ine
    </>
  );
}
