// A page’s own script, which knows the widgets’ properties and does not wait for them.
const [faq, types, guide] = document.body.children;
Object.assign(faq, {questions: 'driving diabetes', open: 'diabetes', structuredData: true});
Object.assign(types, {type: 'facet', types: 'epidural facet', headingLevel: 4});
Object.assign(guide, {sections: 'safety', reviewedBy: 'Back Unit', lang: 'da'});

const made = document.createElement('spinal-conditions');
made.conditions = 'sciatica spinal-stenosis';
document.body.append(made);
