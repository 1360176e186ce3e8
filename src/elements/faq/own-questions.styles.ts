import {css} from 'lit';

/**
 * Dresses the page's own questions, which live outside the shadow root. `:where()` lets any rule of
 * the page win. On paper all that an answer holds is open.
 */
export const ownQuestionsStyles = css`
  :where(spinal-faq details:not(spinal-faq details details)) {
    padding-inline: 0.25em;
    border-block-end: 1px solid var(--line);
  }

  /* Its link follows, and the line after that. */
  :where(spinal-faq > details[id][open]) {
    border-block-end-color: transparent;
  }

  :where(spinal-faq details:not(spinal-faq details details) > summary) {
    padding-block: 0.75em;
    color: var(--spinal-heading-color, inherit);
    font-size: 1.2em;
    font-family: var(--spinal-heading-font, inherit);
    font-weight: var(--spinal-heading-weight, 600);
    line-height: 1.25;
    cursor: pointer;
  }

  @media print {
    spinal-faq details::details-content {
      display: block;
      content-visibility: visible;
    }

    spinal-faq [hidden='until-found'] {
      content-visibility: visible;
    }
  }
`;
