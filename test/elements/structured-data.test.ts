import {expect} from '@open-wc/testing';
import {type SpinalFaq} from '../../src/elements/faq/faq.js';
import {type SpinalGuide} from '../../src/elements/guide/guide.js';
import {defineWidgets} from '../../src/embed/define.js';
import {afterThisTest} from '../support/cleanup.js';
import {consoleMessages} from '../support/console.js';
import {mount} from '../support/mount.js';
import {allByRole} from '../support/roles.js';
import {rendered, rootOf} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {part, parts, textOf} from './parts.js';

defineWidgets();

const blocks = () => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** What the one block of the page says, with all spaces alike, as `textOf` gives them. */
function told(): unknown {
  const all = blocks();
  expect(all).to.have.length(1);
  expect(all[0]!.parentElement).to.equal(document.head);
  return JSON.parse(all[0]!.textContent.replaceAll('\u00a0', ' '));
}

interface FaqPage {
  mainEntity: {name: string; acceptedAnswer: object}[];
}

interface GuidePage {
  inLanguage: string;
  citation: object[];
}

const questionsTold = () => (told() as FaqPage).mainEntity;
const namesTold = () => questionsTold().map(({name}) => name);
const guideTold = () => told() as GuidePage;

async function speaks(widget: Element, lang: string) {
  await until(() => rootOf(widget).lang === lang, lang);
  await rendered(widget);
}

/** What a reader reads of a paragraph, but for the numbers of the sources. */
function read(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('a')) it.remove();
  for (const it of copy.querySelectorAll('.agreement')) it.textContent = `(${it.textContent})`;
  return textOf(copy);
}

const OWN = `<details id="parking"><summary>Where can I <em>park</em>?</summary>
  <p>Use entrance <b>B</b>.</p><ul><li>Two hours free</li><li>Then 20 kr.</li></ul></details>`;

describe('structured data of <spinal-faq>', () => {
  const show = async (attributes: string, children = '') => {
    const faq = await mount<SpinalFaq>(
      `<spinal-faq lang="en" ${attributes}>${children}</spinal-faq>`,
    );
    await rendered(faq);
    return faq;
  };

  it('is not there unless the page asks for it', async () => {
    await show('');
    expect(blocks()).to.deep.equal([]);
  });

  it('is a FAQPage with the questions and answers that are shown', async () => {
    const faq = await show('structured-data');
    expect(told()).to.include({'@context': 'https://schema.org', '@type': 'FAQPage'});
    expect(told()).to.have.property('inLanguage').that.deep.equals(['en']);
    const shown = allByRole(faq, 'button', /\?$/);
    expect(namesTold()).to.deep.equal(shown.map(textOf));
    shown.forEach((button, index) => {
      const panel = part(faq, `#${button.getAttribute('aria-controls')}`);
      const paragraphs = [...panel.querySelectorAll('.short-answer, li')].map(read);
      expect(questionsTold()[index]).to.deep.equal({
        '@type': 'Question',
        name: textOf(button),
        acceptedAnswer: {'@type': 'Answer', text: paragraphs.join('\n')},
      });
    });
  });

  it('has the page’s own questions as they read', async () => {
    await show('structured-data', `${OWN}<details><summary>No answer</summary></details>`);
    expect(questionsTold()).to.deep.equal([
      {
        '@type': 'Question',
        name: 'Where can I park?',
        acceptedAnswer: {'@type': 'Answer', text: 'Use entrance B. Two hours free Then 20 kr.'},
      },
    ]);
  });

  it('follows the attributes, the language and the page’s own questions', async () => {
    const faq = await show('structured-data questions="driving"', OWN);
    expect(namesTold()).to.deep.equal(['Can I drive afterwards?', 'Where can I park?']);
    faq.questions = 'diabetes driving';
    faq.querySelector('em')!.firstChild!.nodeValue = 'stop';
    await rendered(faq);
    expect(namesTold()).to.deep.equal([
      'What if I have diabetes?',
      'Can I drive afterwards?',
      'Where can I stop?',
    ]);
    faq.querySelector('details')!.remove();
    faq.lang = 'da';
    await speaks(faq, 'da');
    expect(told()).to.have.property('inLanguage').that.deep.equals(['da']);
    expect(namesTold()).to.deep.equal(allByRole(faq, 'button', /\?$/).map(textOf));
    expect(namesTold()).not.to.include('Can I drive afterwards?');
    faq.structuredData = false;
    await rendered(faq);
    expect(blocks()).to.deep.equal([]);
  });

  it('goes and comes with the widget', async () => {
    const faq = await show('structured-data questions="driving"');
    const place = faq.parentElement!;
    faq.remove();
    expect(blocks()).to.deep.equal([]);
    place.append(faq);
    await rendered(faq);
    expect(namesTold()).to.deep.equal(['Can I drive afterwards?']);
  });

  it('is one for all on the page, with each question once', async () => {
    const faqs = await mount(
      `<div lang="en"><spinal-faq structured-data questions="driving diabetes"></spinal-faq>
      <spinal-faq questions="how-many"></spinal-faq>
      <spinal-faq structured-data questions="diabetes is-it-safe"></spinal-faq></div>`,
    );
    const [first, , last] = faqs.children;
    await rendered(last!);
    const DRIVING = 'Can I drive afterwards?';
    const DIABETES = 'What if I have diabetes?';
    expect(namesTold()).to.deep.equal([DRIVING, DIABETES, 'Is it safe?']);
    first!.before(last!);
    await rendered(last!);
    expect(namesTold()).to.deep.equal([DIABETES, 'Is it safe?', DRIVING]);
    last!.remove();
    expect(namesTold()).to.deep.equal([DRIVING, DIABETES]);
  });

  it('takes the place of a copy that a script kept of the page', async () => {
    const faq = await show('structured-data questions="driving"');
    const copy = blocks()[0]!.cloneNode(true);
    faq.remove();
    document.head.append(copy, copy.cloneNode(true));
    afterThisTest(() => (copy as Element).remove());
    await show('structured-data questions="diabetes"');
    expect(namesTold()).to.deep.equal(['What if I have diabetes?']);
  });

  it('stays a block whatever the page’s own questions say', async () => {
    const hostile = '</script><script>window.injected = 1</script><!--<script>';
    const faq = await show('structured-data', '<details><summary></summary><p></p></details>');
    faq.querySelector('summary')!.textContent = hostile;
    faq.querySelector('p')!.textContent = hostile;
    await rendered(faq);
    const page = new DOMParser().parseFromString(document.head.outerHTML, 'text/html');
    const found = page.querySelectorAll('script[type="application/ld+json"]');
    expect(found).to.have.length(1);
    expect(JSON.parse(found[0]!.textContent)).to.deep.equal(told());
    expect(namesTold()).to.deep.equal([hostile]);
    const scripts = document.head.querySelectorAll('script').length;
    expect(page.querySelectorAll('script')).to.have.length(scripts);
  });
});

describe('structured data of <spinal-guide>', () => {
  const show = async (attributes: string) => {
    const guide = await mount<SpinalGuide>(`<spinal-guide lang="en" ${attributes}></spinal-guide>`);
    await rendered(guide);
    return guide;
  };

  it('is not there unless the page asks for it', async () => {
    await show('reviewed-by="Back Unit"');
    expect(blocks()).to.deep.equal([]);
  });

  it('is a MedicalWebPage with the sources that are listed, and no FAQPage', async () => {
    const guide = await show('structured-data');
    const {citation, ...rest} = guideTold();
    expect(rest).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      inLanguage: 'en',
    });
    const listed = parts(part(guide, 'spinal-sources'), 'li').map((entry) => {
      const title = entry.querySelector('a')!;
      return {
        '@type': 'CreativeWork',
        name: textOf(title),
        inLanguage: title.lang,
        url: title.getAttribute('href'),
      };
    });
    expect(listed).to.have.length.above(50);
    // The list is by kind.
    expect(citation).to.have.deep.members(listed);
  });

  it('names who reviewed it, and when, only where the page does', async () => {
    const guide = await show(
      'structured-data reviewed-by="Back Unit" reviewed-on="2026-11-02" sections="safety"',
    );
    expect(guideTold()).to.deep.include({
      reviewedBy: {'@type': 'Organization', name: 'Back Unit'},
      lastReviewed: '2026-11-02',
    });
    guide.reviewedOn = '2026-13-40';
    await consoleMessages(() => rendered(guide));
    expect(guideTold()).to.have.property('reviewedBy');
    expect(guideTold()).not.to.have.property('lastReviewed');
    guide.reviewedBy = '';
    guide.reviewedOn = '2026-11-02';
    await rendered(guide);
    expect(guideTold()).not.to.have.any.keys('reviewedBy', 'lastReviewed');
  });

  it('follows the sections and the language, and goes and comes with the guide', async () => {
    const guide = await show('structured-data');
    const cited = () => guideTold().citation.length;
    const all = cited();
    guide.sections = 'procedure';
    guide.lang = 'da';
    await speaks(guide, 'da');
    expect(guideTold().inLanguage).to.equal('da');
    expect(cited()).to.be.below(all);
    const place = guide.parentElement!;
    guide.remove();
    expect(blocks()).to.deep.equal([]);
    place.append(guide);
    await rendered(guide);
    expect(guideTold().inLanguage).to.equal('da');
  });
});
