/** Texts that break out of XML, HTML, JSON or Markdown where something was not escaped. */
export const AWKWARD_TITLES: readonly string[] = [
  `"Quotes" & 'more' &amp; less`,
  '</script><script>alert(1)</script>',
  'Ends ]]> here <![CDATA[ and goes on',
  '<!-- & --> <?xml version="1.0"?>',
  'Storm 🌊👩‍👩‍👧 over the bay',
  'עברית \u200f(RTL)\u202e and back',
  'Bell \u0001 rings',
  '# *Not* _a_ [heading](javascript:x) `or` code \\',
  '1. Not a list - nor - this',
  '+ - = ~~ | a | b | $x$',
  'Long '.repeat(60).trim(),
];
