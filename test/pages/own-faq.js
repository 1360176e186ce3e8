customElements.define(
  'spinal-faq',
  class OwnFaq extends HTMLElement {
    connectedCallback() {
      this.textContent = 'The page’s own';
    }
  },
);
