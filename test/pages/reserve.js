// What the address asks for stands in the page long before its script, and every shift is kept.
window.query = new URLSearchParams(location.search);
document.documentElement.lang = window.query.get('lang') ?? 'en';

window.shifts = [];
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
}
