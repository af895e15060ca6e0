// Editors of the web end a paragraph, a cell, even a link with a break that nobody typed. A break parts two pieces of text, and is nothing else.

const Inline = /^(a|strong|em|b|i|u|small|sub|sup|code|ins|mark|cite|q|abbr)$/;
const Blocks = /^(p|div|h[1-6]|ul|ol|table|blockquote|pre|hr|dl)$/;

export function breaks(body) {
  for (const one of body.querySelectorAll('br')) {
    if (one.closest('pre')) continue;
    outward(one);
    if (isEdge(one, 'previousSibling') || isEdge(one, 'nextSibling')) one.remove();
  }
}

// At the edge of a link or of emphasis it belongs outside.
function outward(one) {
  for (let around = one.parentElement; Inline.test(around.localName); around = one.parentElement) {
    if (!neighbour(one, 'nextSibling')) around.after(one);
    else if (!neighbour(one, 'previousSibling')) around.before(one);
    else return;
  }
}

function isEdge(one, side) {
  const next = neighbour(one, side);
  return !next || Blocks.test(next.localName ?? '');
}

/** The nearest sibling that is seen; other breaks are not. */
function neighbour(one, side) {
  for (let next = one[side]; next; next = next[side]) if (next.textContent.trim() || next.localName === 'img') return next;
  return null;
}
