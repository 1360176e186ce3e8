// Adds the library from another folder once the test says so.
window.addSecond = () => import('/dist/autoload.js');
