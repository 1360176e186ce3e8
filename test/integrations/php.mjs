// Calls functions of the plugin in PHP, without WordPress: see wordpress-stub.php.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {ensurePrograms} from '../../scripts/debian.mjs';
import {NAME, buildPlugin} from '../../scripts/wordpress/build.mjs';

/**
 * @typedef {object} Case
 * @property {string} call
 * @property {unknown[]} args
 * @property {object} [options] what is stored
 * @property {boolean} [mayEdit]
 * @property {string} [language] of the site
 * @property {string} [filter] that is running
 */

/** The plugin, put together for the tests of one file. */
export function pluginInPhp() {
  const target = mkdtempSync(join(tmpdir(), 'wordpress-php-'));
  before(() => {
    ensurePrograms({php: 'php-cli'});
    buildPlugin(target);
  });
  after(() => rmSync(target, {recursive: true}));

  /** @param {Case[]} cases */
  const all = (cases) => {
    const {stdout, stderr, status} = spawnSync(
      'php',
      ['-d', 'display_errors=stderr', 'test/integrations/wordpress-stub.php', join(target, NAME)],
      {input: JSON.stringify(cases), encoding: 'utf8', maxBuffer: 2 ** 28},
    );
    assert.equal(status, 0, stderr + stdout);
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  };
  /** @param {Case} it */
  const php = (it) => all([it])[0];
  /** @param {string} text @param {object} [more] */
  const page = (text, more = {}) => php({call: 'do_shortcode', args: [text], ...more});
  /** @param {string} name @param {object} [given] @param {string} [content] @param {object} [more] */
  const widget = (name, given = {}, content = '', more = {}) =>
    php({call: 'markup', args: [name, given, content], ...more});
  return {all, php, page, widget};
}

/** What the page itself wrote: widgets without their words. @param {string} html */
export const withoutWords = (html) =>
  html
    .replace(/<section class="root spinal-static[^]*?<\/section>/g, '')
    .replace(/<div class="root spinal-static[^]*?<\/div>(?=<\/spinal-)/g, '');
