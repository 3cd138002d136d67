import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillTemplate,
  toDataBlock,
  toJsonLdBlock,
  toPolicy,
  toRedirectPage,
} from '../../src/build/html-template.ts';

const TEMPLATE = '<head><!--head--></head><body><div><!--page--></div><!--data--></body>';
const index = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!--',
  '<!-- <script>',
  ']]>',
  'a\u2028b\u2029c',
  '"quotes" & \'more\' \\',
  "$& $1 $` $'",
  '<!--page--><!--data-->',
];

/** What a parser takes the content of a script element to be. */
const contentOf = (block: string) =>
  /^<script type="[^"]*"(?: id="[^"]*")?>([\s\S]*?)<\/script/i.exec(block)?.[1];

describe('build/html-template', () => {
  it('puts each part in its place, once', () => {
    const html = fillTemplate(TEMPLATE, { head: '<title>a</title>', body: '<p>b</p>', data: { c: 1 } });
    expect(html).toBe(
      '<head><title>a</title></head><body><div><p>b</p></div><script type="application/json" id="page-data">{"c":1}</script></body>',
    );
  });

  it.each(HOSTILE)('takes %j for text, not for a mark of its own', (text) => {
    const html = fillTemplate(TEMPLATE, { head: '', body: text.replaceAll('<', '&lt;'), data: { text } });
    expect(html).toContain(`<div>${text.replaceAll('<', '&lt;')}</div>`);
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
  });

  it.each(HOSTILE)('lets no text out of a block: %j', (text) => {
    for (const block of [toDataBlock({ [text]: text }), toJsonLdBlock({ [text]: text })]) {
      const content = contentOf(block)!;
      expect(block.endsWith(`${content}</script>`)).toBe(true);
      expect(content).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(content)).toEqual({ [text]: text });
    }
  });

  it('gives back any value from its block', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(contentOf(toDataBlock(value))!)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('build/html-template toPolicy', () => {
  const policyOf = (template: string) => {
    const content = /content="([^"]*)"/.exec(toPolicy(template))?.[1] ?? '';
    return new Map(
      content.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values] as const;
      }),
    );
  };

  it('allows our own files and nothing besides', () => {
    const policy = policyOf(index);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, values] of policy) {
      for (const value of values) {
        expect(`${name} ${value}`).toMatch(/ (?:'none'|'self'|'script'|data:|'sha256-[\w+/]+=*')$/);
      }
    }
    expect(toPolicy(index)).not.toMatch(/unsafe|https?:|\*/);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  it('knows the inline script of index.html by its hash, and no other', () => {
    const [, source = '', ...others] = index.split(/<script>([\s\S]*?)<\/script>/);
    expect(source).toContain('dateline.settings');
    expect(others.join('')).not.toContain('<script>');
    const hash = `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
    expect(policyOf(index).get('script-src')).toEqual(["'self'", hash]);
    const changed = policyOf(index.replace('dateline.settings', 'dateline.other')).get('script-src');
    expect(changed).toHaveLength(2);
    expect(changed).not.toContain(hash);
  });

  it('knows the script that starts the app, whatever the app’s files', () => {
    const policy = (files: string) =>
      policyOf(`<script data-app="${files}">start()</script>`).get('script-src');
    expect(policy('/a.js')).toHaveLength(2);
    expect(policy('/a.js')).toEqual(policy('/b.js /c.js'));
  });

  it('allows no inline script where there is none', () => {
    expect(policyOf('<script type="module" src="/a.js"></script>').get('script-src')).toEqual(["'self'"]);
  });
});

describe('build/html-template toRedirectPage', () => {
  it('leads on by itself and by a link, runs nothing and is not to be listed', () => {
    const html = toRedirectPage('pt-BR', '/sub/2024/10/23/fair-opens-00000001/');
    expect(html).toContain('<html lang="pt-BR">');
    expect(html).toContain('content="0; url=/sub/2024/10/23/fair-opens-00000001/"');
    expect(html).toContain('<a href="/sub/2024/10/23/fair-opens-00000001/">');
    expect(html).toContain(`content="default-src 'none'"`);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});
