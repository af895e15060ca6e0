// What is pasted from Word or a web page becomes Markdown. Plain text, and pasting without formatting, stay the browser's own.

import { toMarkdown } from './markdown.js';
import { gapAfter, gapBefore, replace } from './text.js';

export function paste(area, status) {
  area.addEventListener('paste', (event) => {
    const html = event.clipboardData.getData('text/html');
    const lost = new Set();
    const markdown = html ? toMarkdown(html, (what) => lost.add(what)) : null;
    if (markdown === null) return;
    event.preventDefault();
    const { value, selectionStart: start, selectionEnd: end } = area;
    const text = isBlock(markdown) ? gapAfter(value.slice(0, start)) + markdown + gapBefore(value.slice(end)) : markdown;
    replace(area, { start, end, text, from: start + text.length });
    status.show(...[...lost.size ? lost : ['pasted']].map((what) => status.word(what)));
  });
}

const isBlock = (markdown) => markdown.includes('\n\n') || /^(#|[-*+] |\d+\. |\||>|```)/.test(markdown);
