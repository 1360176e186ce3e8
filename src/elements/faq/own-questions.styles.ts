import {css} from 'lit';

/**
 * Dresses the page's own questions, which live outside the shadow root. `:where()` lets any rule of
 * the page win.
 */
export const ownQuestionsStyles = css`
  :where(spinal-faq > details) {
    padding-inline: 0.25em;
  }

  :where(spinal-faq > details > summary) {
    padding-block: 0.75em;
    color: var(--spinal-heading-color, inherit);
    font-size: 1.2em;
    font-family: var(--spinal-heading-font, inherit);
    font-weight: var(--spinal-heading-weight, 600);
    line-height: 1.25;
    cursor: pointer;
  }

  @media print {
    spinal-faq > details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
