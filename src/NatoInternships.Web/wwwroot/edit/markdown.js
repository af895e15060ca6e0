// HTML of a clipboard as the site's Markdown: CommonMark with pipe tables, headings from the second level, no images, no HTML.

import TurndownService from '../lib/turndown.js';
import { clean } from './clean.js';

// Markup that plain text would lose. A text editor's coloured code has none of it and is pasted as the text it is.
const Telling = 'a[href], strong, em, h2, h3, h4, h5, h6, li, table, blockquote, p + p, p br, img[alt]';

/**
 * The Markdown of a piece of HTML, or null where its plain text says as much. Nothing in the HTML is run or loaded. `tell` hears the names
 * of what is lost.
 */
export function toMarkdown(html, tell = () => {}) {
  const { body } = new DOMParser().parseFromString(tame(html), 'text/html');
  let isWhole = true;
  clean(body, (what) => {
    isWhole = false;
    tell(what);
  });
  if (isWhole && !body.querySelector(Telling)) return null;
  return service.turndown(body).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
}

// A parsed document is under the page's own policy, which refuses inline styles and handlers with a report for each. Word has hundreds.
const tame = (html) => html.replace(/<style\b[^]*?<\/style\s*>/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on\w+)(?=\s*=)/gi, ' data-$1'));

const service = new TurndownService({ headingStyle: 'atx', hr: '---', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*', br: '\\' });
const escape = service.escape;

// Signs that would be read as HTML, as an entity, as a step, a row or an anchor; underlines within a word are read as they are.
service.escape = (text) => escape(text)
  .replace(/<(?=[a-z/!?])/gi, '\\<')
  .replace(/&(?=#?\w+;)/g, '\\&')
  .replace(/^(\d+)\) /, '$1\\) ')
  .replace(/^\||(?<![\\~])~~|\{(?=#)/g, '\\$&')
  .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_');

const flat = (content) => content.trim().replace(/\\?\s*\n\s*/g, ' ');
const isTarget = /^(https?:\/\/|mailto:|unit:|page:|\/(?!\/))/i;

const rules = {
  heading: [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], (content, node) => content.trim() && `\n\n${'#'.repeat(Number(node.nodeName[1]))} ${flat(content)}\n\n`],
  image: ['img', (_, node) => service.escape(node.alt.trim())],
  link: ['a', (content, node) => {
    const target = (node.getAttribute('href') ?? '').trim();
    const words = flat(content);
    return words && isTarget.test(target) ? `[${words}](${target.replace(/[\s()<>]/g, encodeSign)})` : content;
  }],
  item: ['li', (content, node) => {
    const list = node.parentNode;
    const number = Number(list.getAttribute('start') ?? 1) + [...list.children].filter((other) => other.localName === 'li').indexOf(node);
    const sign = list.nodeName === 'OL' ? `${number}. ` : '- ';
    return sign + content.trim().replace(/\n/g, '\n' + ' '.repeat(sign.length)) + '\n';
  }],
  cell: [['td', 'th'], (content, node) => ` ${flat(content).replace(/(?<!\\)\|/g, '\\|')} |` + '  |'.repeat(Math.min(node.colSpan, 20) - 1)],
  row: ['tr', (content, node) => {
    const table = node.closest('table');
    return `\n|${content}` + (node === table.rows[0] ? '\n|' + ' --- |'.repeat(columns(table)) : '');
  }],
  section: [['thead', 'tbody', 'tfoot'], (content) => content],
  caption: ['caption', (content) => `\n\n${content}\n\n`],
};
for (const [name, [filter, replacement]] of Object.entries(rules)) service.addRule(name, { filter, replacement });

const columns = (table) => Math.max(...[...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + Math.min(cell.colSpan, 20), 0)));
const encodeSign = (sign) => '%' + sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase();
