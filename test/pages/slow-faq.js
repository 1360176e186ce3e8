await new Promise((done) => setTimeout(done, 300));

// The query keeps the page's import map from sending this one here again.
export * from '/dist/autoload/faq.js?real';
