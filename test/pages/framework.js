// Loads the page that /test/frameworks/ has for the framework named in the address.
const script = document.createElement('script');
Object.assign(script, {type: 'module', src: `/frameworks/${location.search.slice(1)}.js`});
document.head.append(script);
