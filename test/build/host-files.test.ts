import { describe, expect, it } from 'vitest';
import { toHeaders, toHostRedirects, toRobots } from '../../src/build/host-files.ts';

describe('build/host-files', () => {
  it('tells crawlers where the sitemap lies, if that is known', () => {
    expect(toRobots({ url: null })).toBe('User-agent: *\nAllow: /\n');
    expect(toRobots({ url: 'https://post.example/sub' })).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://post.example/sub/sitemap.xml\n',
    );
  });

  it('has hashed files kept for a year and data revalidated, below the base, no header twice for a path', () => {
    const headers = toHeaders({ base: '/sub/' });
    expect(headers).toContain('/sub/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    expect(headers).toContain('/sub/cards/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    expect(headers).toContain('/sub/data/*\n  Cache-Control: public, max-age=0, must-revalidate\n');
    expect(headers).toContain('/sub/entity/:group/:slug/feed.xml\n  Content-Type: application/atom+xml');
    expect(headers).toMatch(/^\/sub\/\*\n {2}X-Content-Type-Options: nosniff\n$/m);
    expect(headers).not.toMatch(/Content-Security-Policy|^\/(?!sub\/)/m);
  });

  it('leads from copies to their articles, and below a base to the page for what is not there', () => {
    const copies = [{ from: '/2024/10/23/a-00000002/', to: '/2024/10/23/a-00000001/' }];
    expect(toHostRedirects(copies, { base: '/' }).split('\n').slice(1)).toEqual([
      '/2024/10/23/a-00000002/ /2024/10/23/a-00000001/ 301',
      '',
    ]);
    expect(toHostRedirects(copies, { base: '/sub/' }).split('\n').slice(1)).toEqual([
      '/sub/2024/10/23/a-00000002/ /sub/2024/10/23/a-00000001/ 301',
      '/sub/* /sub/404.html 404',
      '',
    ]);
  });

  it('stays within what Cloudflare reads', () => {
    const copies = Array.from({ length: 5000 }, (_, number) => ({
      from: `/2024/10/23/${'word-'.repeat(12)}${number}/`,
      to: `/2024/10/23/${'word-'.repeat(12)}x/`,
    }));
    const text = toHostRedirects(copies, { base: '/sub/' });
    expect(text.length).toBeLessThan(100_000);
    expect(text.split('\n').length).toBeLessThan(2000);
    expect(text).toContain('/sub/* /sub/404.html 404');
  });
});
