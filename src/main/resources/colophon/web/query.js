/* Makes the page with a query into an editor (Yasqe) with results (Yasr), both of Yasgui. Without it the page works by its form. */
(function () {
  'use strict';

  const form = document.querySelector('form.ask');
  const area = form && form.elements.query;
  if (!area || typeof Yasgui === 'undefined') {
    return;
  }
  const Yasqe = Yasgui.Yasqe;
  const Yasr = Yasgui.Yasr;
  const page = form.getAttribute('action');
  const sparql = new URL(form.dataset.sparql, location.href).href;

  /** An element with a class and a text. */
  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  // ---- A chart, for results with a number in each row ----

  const MOST_BARS = 200;
  const NUMBER = /#(integer|decimal|double|float|long|int|short|byte|nonNegativeInteger|positiveInteger|gYear)$/;

  class Chart {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 5;
      this.label = 'Chart';
    }

    rows() {
      return (this.yasr.results && this.yasr.results.getBindings && this.yasr.results.getBindings()) || [];
    }

    columns() {
      const names = this.yasr.results.getVariables();
      const rows = this.rows();
      const numbers = names.filter(n => rows.some(r => r[n])
        && rows.every(r => !r[n] || (NUMBER.test(r[n].datatype || '') && isFinite(Number(r[n].value)))));
      const words = names.filter(n => !numbers.includes(n) && rows.some(r => r[n]));
      const label = words.find(n => /label$|name$|title$/i.test(n)) || words[0] || (numbers.length > 1 ? numbers[0] : undefined);
      return { value: numbers.filter(n => n !== label).pop(), label: label };
    }

    canHandleResults() {
      const rows = this.rows();
      return rows.length > 1 && rows.length <= MOST_BARS && Boolean(this.columns().value) && Boolean(this.columns().label);
    }

    getIcon() {
      const icon = element('span', 'chart-icon');
      icon.setAttribute('aria-hidden', 'true');
      return icon;
    }

    draw() {
      const columns = this.columns();
      const rows = this.rows().filter(r => r[columns.value]);
      const values = rows.map(r => Number(r[columns.value].value));
      // Years would all look alike from zero on.
      const least = Math.min(...values);
      const most = Math.max(...values);
      const from = least > 0 && least > most * 0.8 ? least - (most - least) * 0.1 : Math.min(0, least);
      const list = element('ol', 'chart');
      list.setAttribute('aria-label', columns.value + ' by ' + columns.label);
      rows.forEach((row, i) => {
        const item = element('li', '');
        item.append(element('span', 'what', row[columns.label] ? row[columns.label].value : ''));
        const bar = element('span', 'bar');
        bar.style.width = (most === from ? 100 : Math.max(0.5, (values[i] - from) / (most - from) * 100)) + '%';
        const track = element('span', 'track');
        track.append(bar);
        item.append(track, element('span', 'value', row[columns.value].value));
        list.append(item);
      });
      this.yasr.resultsEl.append(list);
    }
  }

  Yasr.registerPlugin('chart', Chart);

  // ---- The editor and the results ----

  const editor = element('div', 'editor');
  const status = element('p', 'small status');
  status.setAttribute('role', 'status');
  const failure = element('div', 'failure');
  failure.setAttribute('role', 'alert');
  failure.hidden = true;
  const results = element('div', 'results');
  form.after(editor, status, failure, results);
  form.hidden = true;

  Yasqe.defaults.autocompleters = ['variables'];
  const yasqe = new Yasqe(editor, {
    value: area.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: address,
    editorHeight: Math.min(520, Math.max(160, 30 + 20 * area.value.split('\n').length)) + 'px',
    requestConfig: { endpoint: sparql },
    lineWrapping: true,
    // It takes prefixes that the endpoint knows for errors; the endpoint itself tells where a query is wrong.
    syntaxErrorCheck: false
  });
  const yasr = new Yasr(results, {
    persistenceId: null,
    plugins: { table: { dynamicConfig: { compact: true } } },
    prefixes: JSON.parse(form.dataset.prefixes),
    pluginOrder: ['table', 'chart', 'response'],
    defaultPlugin: 'table'
  });
  results.hidden = true;

  /** The address of this page with the query, to be shared. */
  function address() {
    return new URL(page, location.href).href + '?query=' + encodeURIComponent(yasqe.getValue());
  }

  // ---- Where an error is ----

  let marked = null;

  function unmark() {
    if (marked !== null) {
      yasqe.getDoc().removeLineClass(marked, 'background', 'wrong');
      marked = null;
    }
  }

  function mark(line, column) {
    const at = Math.min(line, yasqe.getDoc().lineCount()) - 1;
    marked = yasqe.getDoc().addLineClass(at, 'background', 'wrong');
    yasqe.getDoc().setCursor(at, Math.max(0, (column || 1) - 1));
    yasqe.focus();
  }

  function fail(problem) {
    failure.replaceChildren(
      element('h2', '', problem.line ? problem.title + ', line ' + problem.line : problem.title),
      element('pre', '', problem.detail || ''));
    failure.hidden = false;
    results.hidden = true;
    if (problem.line) {
      mark(problem.line, problem.column);
    }
  }

  // ---- Asking ----

  let running = null;

  function links() {
    const asked = sparql + '?query=' + encodeURIComponent(yasqe.getValue());
    const type = yasqe.getQueryType();
    const forms = type === 'CONSTRUCT' || type === 'DESCRIBE' ? { Turtle: 'ttl', 'JSON-LD': 'jsonld' } : { CSV: 'csv', JSON: 'json' };
    const share = element('a', '', 'Link to share');
    share.href = address();
    const all = [share];
    Object.entries(forms).forEach(([name, format]) => {
      const link = element('a', '', name);
      link.href = asked + '&format=' + format;
      link.setAttribute('download', 'answer.' + format);
      all.push(link);
    });
    return all;
  }

  function tell(response, count, milliseconds) {
    const server = /dur=([0-9.]+)/.exec(response.headers.get('Server-Timing') || '');
    const cached = /; hit/.test(response.headers.get('Cache-Status') || '');
    const rows = count === null ? 'Answered' : count === 1 ? 'One row' : count + ' rows';
    status.replaceChildren(rows + ' in ' + Math.round(milliseconds) + ' ms'
      + (server ? ' (' + server[1] + ' ms on the server' + (cached ? ', kept from before)' : ')') : ''));
    links().forEach(link => status.append(' · ', link));
  }

  async function run() {
    const earlier = document.getElementById('answer');
    if (earlier) {
      earlier.remove();
    }
    if (running) {
      running.abort();
    }
    const abort = new AbortController();
    running = abort;
    unmark();
    failure.hidden = true;
    status.textContent = 'Asking …';
    const start = performance.now();
    try {
      const graph = ['CONSTRUCT', 'DESCRIBE'].includes(yasqe.getQueryType());
      const response = await fetch(sparql, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/sparql-query',
          Accept: graph ? 'text/turtle' : 'application/sparql-results+json'
        },
        body: yasqe.getValue(),
        signal: abort.signal
      });
      const text = await response.text();
      const took = performance.now() - start;
      if (!response.ok) {
        const wait = response.headers.get('Retry-After');
        status.textContent = wait ? 'Ask again in ' + wait + ' s.' : '';
        fail(JSON.parse(text));
        return;
      }
      const answer = graph ? text : JSON.parse(text);
      results.hidden = false;
      yasr.setResponse({ data: answer, contentType: response.headers.get('Content-Type'), status: 200, executionTime: took });
      tell(response, answer.results ? answer.results.bindings.length : null, took);
      if (address().length < 8000) {
        history.replaceState(null, '', keepsParameters() ? location.href : address());
      }
    } catch (e) {
      if (e.name !== 'AbortError') {
        status.textContent = '';
        fail({ title: 'No answer', detail: 'The server did not answer, or not to the end. ' + e.message });
      }
    } finally {
      if (running === abort) {
        running = null;
      }
    }
  }

  /** Whether the address says the same as the editor: a named query that was not changed. */
  function keepsParameters() {
    return yasqe.getValue() === area.value && !new URL(location.href).searchParams.has('query');
  }

  yasqe.query = run;
  yasqe.on('change', unmark);

  // What the server said already: where an error is, or a quick answer, which is asked for again to be shown in full.
  const said = document.querySelector('#answer .failure');
  const arrival = performance.getEntriesByType('navigation')[0];
  if (said && said.dataset.line) {
    mark(Number(said.dataset.line), 1);
  } else if (document.getElementById('answer') && !said && arrival && arrival.responseStart - arrival.requestStart < 3000) {
    run();
  }
})();
