// The dates in the last line of each widget.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {modules, root} from './content.mjs';

const {textDate, evidenceDate, nextEvidenceDate} = modules.get('evidence-date') ?? {};

describe('the dates of the text', () => {
  test('are not older than the last translation of a statement that was reviewed', () => {
    const reviews = JSON.parse(readFileSync(new URL('locales/da.reviews.json', root), 'utf8'));
    const reviewed = Object.entries(reviews)
      .filter(([id]) => id.startsWith('claim.'))
      .map(([, review]) => review.reviewed.on);
    assert.ok(reviewed.length > 200);
    const last = reviewed.sort().at(-1);
    assert.ok(
      textDate.toISOString().slice(0, 10) >= last,
      `src/content/evidence-date.ts: set textDate to ${last} or later`,
    );
  });

  test('say when the evidence is looked through again: a year later', () => {
    const next = new Date(evidenceDate);
    next.setUTCFullYear(next.getUTCFullYear() + 1);
    assert.deepEqual(nextEvidenceDate, next);
  });
});
