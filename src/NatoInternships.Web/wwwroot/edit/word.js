// Word writes lists as paragraphs that look like lists: "mso-list:l0 level2 lfo1", with the bullet or number as text that is to be ignored.

const levelOf = (paragraph) => Number(/mso-list:[^;]*\blevel(\d)/.exec(paragraph.dataset.style ?? '')?.[1] ?? 0);
const isNumber = /^\s*(\d+|[a-z]|[ivxlc]+)[.)]/i;

/** Makes real lists of them, one in another by their levels. */
export function wordLists(body) {
  let lists = [];
  let last = null;
  for (const paragraph of body.querySelectorAll('[data-style*="mso-list"]')) {
    const level = paragraph.matches('p, div') ? levelOf(paragraph) : 0;
    if (!level) continue;
    if (previous(paragraph) !== last) lists = [];
    const name = takeMarker(paragraph) ? 'ol' : 'ul';
    lists.length = Math.min(lists.length, level);
    if (lists.at(-1)?.localName !== name && lists.length === level) lists.pop();
    if (lists.length < level) lists.push(nest(paragraph, lists.at(-1), name));
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    lists.at(-1).append(item);
    paragraph.remove();
    last = lists[0];
  }
  for (const marker of markers(body)) marker.remove();
}

// A list starts in the place of its first paragraph, or in the last item of the list above it.
function nest(paragraph, outer, name) {
  const list = paragraph.ownerDocument.createElement(name);
  if (outer) (outer.lastElementChild ?? outer).append(list);
  else paragraph.before(list);
  return list;
}

const previous = (element) => element.previousElementSibling;
const markers = (element) => [...element.querySelectorAll('[data-style*="mso-list"]')].filter((one) => /mso-list:\s*Ignore/i.test(one.dataset.style));

// Takes the bullet or number away and says whether it was a number.
function takeMarker(paragraph) {
  const found = markers(paragraph);
  const text = found.map((marker) => marker.textContent).join('');
  found.forEach((marker) => marker.remove());
  return isNumber.test(text);
}
