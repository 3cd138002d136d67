import { CARD_HEIGHT, CARD_WIDTH } from '../../archive/page-card.ts';

/** What a page says of itself in `<head>`: React lifts these elements there, in the build as in the browser. */
export interface Head {
  /** Without the site's name. Empty for the front page. */
  readonly title: string;
  readonly description: string;
  /** Public address, or null where none is known. */
  readonly url: string | null;
  readonly type: 'website' | 'article';
  readonly siteName: string;
  /** `YYYY-MM-DD`, for an article. */
  readonly published?: string | undefined;
  /** The same in other forms, for other programs. */
  readonly alternates?: readonly Alternate[];
  /** The picture to share it with, at its public address; of the size of a card. */
  readonly image?: { readonly src: string; readonly alt: string } | undefined;
  /** True for a page that search engines should not list. */
  readonly hidden?: boolean;
}

export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title?: string;
}

export function PageHead({
  title,
  description,
  url,
  type,
  siteName,
  published,
  alternates = [],
  image,
  hidden,
}: Head) {
  const fullTitle = title ? `${title} · ${siteName}` : siteName;
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {hidden && <meta name="robots" content="noindex" />}
      {url && <link rel="canonical" href={url} />}
      {alternates.map((alternate) => (
        <link key={alternate.href} rel="alternate" {...alternate} />
      ))}
      <meta property="og:title" content={title || siteName} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={siteName} />
      {url && <meta property="og:url" content={url} />}
      {published && <meta property="article:published_time" content={published} />}
      {image && (
        <>
          <meta property="og:image" content={image.src} />
          <meta property="og:image:width" content={`${CARD_WIDTH}`} />
          <meta property="og:image:height" content={`${CARD_HEIGHT}`} />
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </>
  );
}
