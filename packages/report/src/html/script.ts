/**
 * What the page does once it is open: filter, search, move by keyboard. It only hides and shows what the page holds, and
 * builds no markup, so nothing that was scanned can become code here. Without it everything is shown.
 */
export const SCRIPT = `'use strict';
(() => {
  const $ = (selector) => document.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const search = $('#search'), state = $('#state'), boxes = all('#severities input'), said = $('#said');
  const files = all('.file').map((element) => ({
    element,
    findings: all('.finding', element).map((details) => ({
      details, severity: details.dataset.severity, state: details.dataset.state,
      text: (element.querySelector('h3').textContent + ' ' + details.querySelector('summary').textContent + ' ' + details.dataset.more).toLowerCase(),
    })),
  }));
  const total = files.reduce((sum, { findings }) => sum + findings.length, 0);
  function filter() {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const wanted = state.value;
    let shown = 0;
    for (const { element, findings } of files) {
      let inFile = 0;
      for (const finding of findings) {
        const fits = severities.has(finding.severity) && (wanted === 'all' || finding.state === wanted)
          && words.every((word) => finding.text.includes(word));
        finding.details.hidden = !fits;
        if (fits) inFile++;
      }
      element.hidden = inFile === 0;
      shown += inFile;
    }
    said.textContent = shown === total ? total + ' findings' : shown + ' of ' + total + ' findings';
    const kept = new URLSearchParams();
    if (search.value) kept.set('q', search.value);
    if (severities.size < boxes.length) kept.set('severity', [...severities].join(','));
    if (wanted !== state.options[0].value) kept.set('state', wanted);
    const hash = '#' + kept;
    if (location.hash.startsWith('#q=') || location.hash.startsWith('#s') || location.hash.length < 2) {
      try { history.replaceState(null, '', kept.size ? hash : location.pathname + location.search); } catch {}
    }
  }
  function restore() {
    const kept = new URLSearchParams(location.hash.slice(1));
    if (kept.has('q')) search.value = kept.get('q');
    if (kept.has('severity')) {
      const wanted = kept.get('severity').split(',');
      for (const box of boxes) box.checked = wanted.includes(box.value);
    }
    if ([...state.options].some((option) => option.value === kept.get('state'))) state.value = kept.get('state');
  }
  function step(by) {
    const rows = all('.finding:not([hidden]) > summary').filter((row) => row.offsetParent !== null);
    const at = rows.indexOf(document.activeElement);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) next.focus();
  }
  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') target.open = true;
  }
  document.documentElement.classList.add('live');
  let waiting;
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  state.addEventListener('change', filter);
  for (const box of boxes) box.addEventListener('change', filter);
  $('#expand').addEventListener('click', () => {
    const shown = all('.finding:not([hidden])');
    const open = shown.some((details) => !details.open);
    for (const details of shown) details.open = open;
  });
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName) && document.activeElement.type !== 'checkbox';
    if (event.key === 'Escape' && typing) { search.value = ''; filter(); document.activeElement.blur(); }
    else if (typing) return;
    else if (event.key === '/') { event.preventDefault(); search.focus(); }
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
  });
  addEventListener('hashchange', openTarget);
  restore();
  filter();
  openTarget();
})();
`;
