// The markup that the address asks for stands in the page long before its script, and every shift is kept.
document.querySelector('main').innerHTML = new URLSearchParams(location.search).get('markup');

window.shifts = [];
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
}
