window.danish.ask();
await window.danish.arrived;

// The query keeps the page's import map from sending this one here again.
export const {catalogue} = await import('/dist/locales/da.js?real');
