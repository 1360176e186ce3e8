// What a site has to put in, made of the choices: values in, text out.
import {toHtml} from '../markup.js';
import {common, widgets} from '../widgets.js';
import {fieldName} from './state.js';
import {words} from './words.js';

const PACKAGE = 'spinal-injection-widgets';

/**
 * @param texts what each widget says, as HTML, by tag
 * @returns {{install?: string, imports?: string, head?: string, html: string, csp: string, files: string[]}}
 *   `files` are those of `dist` that have to lie in the folder.
 */
export function snippet(state, facts, texts = {}) {
  const parts = {
    html: bodyOf(state, facts, texts),
    csp: cspOf(state, facts),
    files: filesOf(state, facts),
  };
  // The plugin has the files, and knows where a page needs which.
  if (state.delivery === 'wordpress') return {...parts, html: shortcodesOf(state, facts)};
  if (state.delivery !== 'npm') return {...parts, head: headOf(state, facts)};
  const install = `npm install ${PACKAGE}@${facts.version}`;
  return {...parts, install, imports: importsOf(state)};
}

/** The widgets as nodes of markup.js. */
export function nodesOf(state, facts, texts = {}) {
  return state.widgets.map((tag) => {
    const widget = widgets.find((it) => it.tag === tag);
    const id = state[fieldName('spinal-sources', 'for')] === tag && isListed(state);
    const lang = facts.languages.includes(state.language) && !isSingle(state, facts);
    return [
      tag,
      {
        ...(id && {id: idOf(tag)}),
        ...(lang && {lang: state.language}),
        ...attributesOf(widget, state),
      },
      childrenOf(widget, state, facts, texts[tag]),
    ];
  });
}

/** Whether the words of a widget stand in its tag: those of a list of sources depend on the page. */
export function hasWords(tag, state) {
  return state.static && tag !== 'spinal-sources' && !hasOwnAlone(tag, state);
}

/** Whether the page's own questions stand in place of the built-in ones, and can be read as they are. */
function hasOwnAlone(tag, state) {
  const [own, questions] = ['content', 'questions'].map((name) => state[fieldName(tag, name)]);
  return tag === 'spinal-faq' && own !== '' && questions.length === 0;
}

/** The file that the script tag loads. */
export function scriptOf(state, facts) {
  const name = state.delivery === 'autoload' ? 'autoload' : 'spinal-widgets';
  return isSingle(state, facts) ? `${name}.${languageOf(state, facts)}.js` : `${name}.js`;
}

/** Whether the file has one language inside, and shows it whatever a page says. */
function isSingle({delivery, language}, {languages}) {
  return delivery === 'single' || (delivery === 'autoload' && languages.includes(language));
}

/** The language of the widgets; where the page decides, that of the builder's own page. */
export function languageOf({language}, facts) {
  return language === 'page' ? facts.lang : language;
}

export const themeOf = ({theme}) => (theme === 'none' ? [] : [`themes/${theme}.css`]);

/** Whether a list of sources is there, and what it is for too. */
export function isListed(state) {
  const target = state[fieldName('spinal-sources', 'for')];
  return ['spinal-sources', target].every((tag) => state.widgets.includes(tag));
}

const idOf = (tag) => tag.replace('spinal-', '');

function attributesOf({tag, attributes}, state) {
  const own = attributes.map(({name}) => [name, state[fieldName(tag, name)]]);
  const shared = common.map(({name}) => [name, state[name]]);
  return Object.fromEntries(
    [...own, ...shared].flatMap(([name, value]) => {
      if (name === 'for') return isListed(state) ? [[name, idOf(value)]] : [];
      if (value === true) return [[name, '']];
      const text = Array.isArray(value) ? value.join(' ') : value;
      return text ? [[name, text]] : [];
    }),
  );
}

function childrenOf({tag, content = []}, state, facts, text) {
  const lang = languageOf(state, facts);
  const nodes = content.find(({id}) => id === state[fieldName(tag, 'content')])?.nodes;
  const own = nodes && (nodes[lang] ?? nodes.en);
  if (hasOwnAlone(tag, state)) return own;
  if (text) return [{html: text}, ...(own ?? [])];
  // The questions stay beside whatever else a page puts between them.
  const fallback = fallbackOf(tag, lang, state).map((it) =>
    tag === 'spinal-faq' ? ['noscript', {}, [it]] : it,
  );
  return [...fallback, ...(own ?? [])];
}

function fallbackOf(tag, lang, {fallback}) {
  if (!fallback || tag === 'spinal-sources') return [];
  const {withoutScript, readInstead} = words[lang] ?? words.en;
  return [['p', {}, [`${withoutScript} `, ['a', {href: fallback}, [readInstead]]]]];
}

function bodyOf(state, facts, texts) {
  const tags = nodesOf(state, facts, texts).map((node) => toHtml(node));
  if (state.delivery === 'npm') return tags.join('\n\n');
  const script = toHtml([
    'script',
    {type: 'module', ...loaded('src', scriptOf(state, facts), state, facts)},
  ]);
  return [`<!-- ${PACKAGE} ${facts.version} -->\n${script}`, ...tags].join('\n\n');
}

/** Tags as shortcodes: WordPress lets every author write those, and pastes them as blocks. */
function shortcodesOf(state, facts) {
  return nodesOf({...state, fallback: '', static: false}, facts)
    .map(([tag, attributes, children]) => {
      const written = Object.entries(attributes).map(([name, value]) =>
        value === '' ? ` ${name}` : ` ${name}="${escapeShortcode(value)}"`,
      );
      // The plugin puts it into the slot.
      const inside = children.map(([name, others, nodes]) =>
        toHtml([name, {...others, slot: undefined}, nodes]),
      );
      const open = `[spinal_widget widget="${idOf(tag)}"${written.join('')}]`;
      return inside.length > 0 ? [open, ...inside, '[/spinal_widget]'].join('\n') : open;
    })
    .join('\n\n');
}

function escapeShortcode(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;');
}

function headOf(state, facts) {
  return stylesOf(state)
    .map((file) => toHtml(['link', {rel: 'stylesheet', ...loaded('href', file, state, facts)}]))
    .join('\n');
}

/** The style sheet of the words, and the one that keeps the space where there are none. */
function stylesOf(state) {
  const some = state.widgets.some((tag) => hasWords(tag, state));
  const all = some && state.widgets.every((tag) => hasWords(tag, state));
  return [
    ...(some ? ['static/static.css'] : []),
    ...(all ? [] : ['reserve.css']),
    ...themeOf(state),
  ];
}

function loaded(name, file, state, facts) {
  return {
    [name]: baseOf(state, facts) + file,
    integrity: facts.integrity[file],
    ...(isElsewhere(state) && {crossorigin: 'anonymous'}),
  };
}

/** Whether the files come from another host than the page. */
export function isElsewhere({delivery, folder}) {
  return delivery === 'cdn' || (!isFolderless({delivery}) && folder.startsWith('https:'));
}

/** Whether the files come from where no folder of the site says. */
export function isFolderless({delivery}) {
  return ['cdn', 'npm', 'wordpress'].includes(delivery);
}

function baseOf({delivery, folder}, facts) {
  return delivery === 'cdn'
    ? `https://cdn.jsdelivr.net/npm/${PACKAGE}@${facts.version}/dist/`
    : folder;
}

/** All that the page needs, also where it asks for Trusted Types. */
function cspOf(state, facts) {
  // Another host may hold much else: only this folder of it.
  const place = isElsewhere(state) ? baseOf(state, facts) : "'self'";
  // In a bundle of the site's own it is Lit that makes the policy.
  const policy = state.delivery === 'npm' ? 'lit-html' : 'spinal-widgets';
  return [
    `script-src ${place};`,
    `style-src ${place};`,
    "require-trusted-types-for 'script';",
    `trusted-types ${policy};`,
  ].join('\n');
}

function importsOf(state) {
  return [
    ...state.widgets.map((tag) => `import '${PACKAGE}/define/${idOf(tag)}';`),
    ...stylesOf(state).map((file) => `import '${PACKAGE}/dist/${file}';`),
  ].join('\n');
}

function filesOf(state, facts) {
  const autoload = isSingle(state, facts)
    ? [`autoload/${languageOf(state, facts)}/`]
    : ['autoload/', 'locales/'];
  const beside = {own: ['locales/'], single: [], autoload}[state.delivery];
  return beside ? [scriptOf(state, facts), ...beside, ...stylesOf(state)] : [];
}
