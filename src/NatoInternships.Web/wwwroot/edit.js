// The edit form. It is whole without scripts; each of these betters one part of it, and takes its words from the page.

import { keep } from './edit/autosave.js';
import { count } from './edit/count.js';
import { jumps } from './edit/jump.js';
import { paste } from './edit/paste.js';
import { preview } from './edit/preview.js';
import { readiness } from './edit/readiness.js';
import { rows } from './edit/rows.js';
import { Status } from './edit/status.js';
import { toolbar } from './edit/toolbar.js';

const form = document.querySelector('form[data-autosave]');
if (form) {
  const status = new Status(form);
  for (const bar of form.querySelectorAll('[data-markdown] [role=toolbar]')) toolbar(bar);
  for (const area of form.querySelectorAll('[data-markdown] textarea')) paste(area, status);
  for (const field of form.querySelectorAll('[data-longest]:not([data-longest=""])')) count(field, form);
  for (const set of form.querySelectorAll('[data-rows]')) rows(set, status);
  preview(form, keep(form, status));
  readiness(form);
}

jumps();
