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
      <meta name="twitter:card" content="summary" />
    </>
  );
}
