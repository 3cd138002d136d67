import { JSDOM } from 'jsdom';

const parser = new new JSDOM().window.DOMParser();

/** What a strict XML parser reads; throws where it is not well-formed. */
export function parseXml(xml: string): Document {
  const document = parser.parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return document;
}

/** A page as a browser reads it; scripts are not run. */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
