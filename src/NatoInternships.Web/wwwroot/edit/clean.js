// Leaves of a clipboard's HTML what has a meaning: its words, paragraphs, headings, lists, tables, links and emphasis.

import { breaks } from './breaks.js';
import { tables } from './tables.js';
import { wordLists } from './word.js';

const Dropped = 'head, style, script, meta, link, title, template, noscript, iframe, frame, object, embed, applet, svg, math, canvas, audio, video, '
  + 'input, button, select, textarea, xml, [hidden], .MsoCommentReference, [data-style*="mso-element:comment"], [data-style*="display:none"], [data-style*="display: none"], [data-style*="mso-hide:all"]';
// What is struck through holds no longer.
const Struck = 's, strike, del, [data-style*="line-through"]';
const Blocks = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre';

/** Tells of what is lost. */
export function clean(body, tell) {
  for (const element of body.querySelectorAll(Dropped)) element.remove();
  for (const element of body.querySelectorAll(Struck)) {
    if (element.textContent.trim()) tell('struck');
    element.remove();
  }
  drop(body, NodeFilter.SHOW_COMMENT);
  wordLists(body);
  lists(body);
  headings(body);
  tables(body, tell);
  emphasis(body);
  breaks(body);
  for (const element of body.querySelectorAll('*')) if (element.localName.includes(':')) element.replaceWith(...element.childNodes);
  body.normalize();
  const texts = walk(body, NodeFilter.SHOW_TEXT).filter((text) => !text.parentElement.closest('pre'));
  for (const text of texts) text.data = text.data.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/[ \u00a0\r\n\t]*\u00a0[ \u00a0\r\n\t]+|[ \r\n\t]+\u00a0/g, ' ');
}

function walk(body, what) {
  const walker = body.ownerDocument.createTreeWalker(body, what);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

const drop = (body, what) => walk(body, what).forEach((node) => node.remove());

/** The element under another name, with what it holds. */
export function rename(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

// Google writes a list within a list, which belongs to the item above it.
function lists(body) {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    if (list.previousElementSibling?.localName === 'li') list.previousElementSibling.append(list);
    else list.replaceWith(...list.childNodes);
  }
  for (const item of body.querySelectorAll('li')) if (!item.textContent.trim() && !item.querySelector('img')) item.remove();
}

// The page has the only first-level heading; what was below it stays below it.
function headings(body) {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1');
  const shift = body.querySelector('h1') ? 1 : 0;
  for (const heading of [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].reverse()) {
    if (heading.closest('td, th, li')) rename(heading, 'p');
    else rename(heading, `h${Math.min(6, Number(heading.localName[1]) + shift)}`);
  }
}

// Word and Google write emphasis as tags, as styles, and as tags whose style takes it back.
function emphasis(body) {
  for (const span of body.querySelectorAll('span')) {
    if (isBold(span)) wrap(span, 'strong');
    if (styleOf(span, 'font-style') === 'italic') wrap(span, 'em');
  }
  for (const tag of body.querySelectorAll('b, strong, i, em')) {
    const name = /^(b|strong)$/.test(tag.localName) ? 'strong' : 'em';
    const isNone = name === 'strong' ? styleOf(tag, 'font-weight') && !isBold(tag) : styleOf(tag, 'font-style') === 'normal';
    if (isNone || tag.querySelector(Blocks) || isHead(tag) || tag.parentElement.closest(name)) tag.replaceWith(...tag.childNodes);
    else if (tag.localName !== name) rename(tag, name);
  }
  // A run that Word has cut in two is one.
  for (const span of body.querySelectorAll('span, font')) span.replaceWith(...span.childNodes);
  for (const tag of body.querySelectorAll('strong, em')) {
    if (tag.previousSibling?.localName !== tag.localName) continue;
    tag.prepend(...tag.previousSibling.childNodes);
    tag.previousSibling.remove();
  }
}

// The reader of the HTML has put styles out of effect, under the name data-style.
const styleOf = (element, name) => new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\w-]+)`, 'i').exec(element.dataset.style ?? '')?.[1].toLowerCase();
const isBold = (element) => styleOf(element, 'font-weight') === 'bold' || Number(styleOf(element, 'font-weight')) >= 600;
const isHead = (element) => element.closest('h1, h2, h3, h4, h5, h6, th') || (element.closest('tr') && element.closest('tr') === element.closest('table')?.rows[0]);

function wrap(element, name) {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}
