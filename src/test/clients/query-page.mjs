// Opens pages with queries in a headless Chromium, waits for what they show, and prints it: node query-page.mjs PROGRAM BASE WIDTH
// FOLDER PATH... A line of JSON for each page, and a picture of it in the folder, unless that is "-".
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browse } from './browser.mjs';

const [program, base, width, folder, ...paths] = process.argv.slice(2);

/** What a page shows once it has an answer or an error. One whose server took long to make it waits to be told to ask. */
const SHOWN = `new Promise(resolve => {
  let told = false;
  const look = () => {
    const failure = [...document.querySelectorAll('.failure')].find(f => !f.hidden && f.textContent.trim());
    const table = document.querySelectorAll('.results tbody tr').length;
    if (!failure && !table) {
      if (!told && document.querySelector('.status')?.textContent === '') {
        told = true;
        document.querySelector('.yasqe_queryButton').click();
      }
      setTimeout(look, 50);
      return;
    }
    const link = name => [...document.querySelectorAll('.status a')].find(a => a.textContent === name)?.href;
    resolve({
      status: document.querySelector('.status')?.textContent ?? '',
      failure: failure?.textContent.trim() ?? '',
      marked: document.querySelectorAll('.wrong').length,
      editors: document.querySelectorAll('.yasqe .CodeMirror').length,
      rows: table,
      share: link('Link to share') ?? '',
      csv: link('CSV') ?? '',
      // How far the page is wider than its window, which makes people scroll sideways.
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    });
  };
  look();
})`;

/** Draws the chart of an answer, where it shows one to choose, and tells of its bars. */
const CHARTED = `new Promise(resolve => {
  const button = document.querySelector('.results .select_chart');
  if (!button || button.offsetParent === null || button.classList.contains('disabled')) {
    resolve(0);
    return;
  }
  button.click();
  const look = () => {
    const bars = document.querySelectorAll('.results .chart .bar').length;
    if (bars) { resolve(bars); } else { setTimeout(look, 50); }
  };
  look();
})`;

// The result table tries to put a style into the page, which the policy forbids and query.css has instead; and errors have their status.
const EXPECTED = /sha256-zCK2EVMoPc04mRF\/g5CotUvxbJPWS\+8V0b\+s9ptqQIk=|status of 4\d\d/;

await browse(program, async tab => {
  const complaints = [];
  tab.listen('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && !EXPECTED.test(entry.text)) complaints.push(entry.text);
  });
  tab.listen('Runtime.exceptionThrown', ({ exceptionDetails }) => complaints.push(exceptionDetails.text));
  await tab.send('Log.enable');
  await tab.send('Runtime.enable');
  await tab.send('Emulation.setDeviceMetricsOverride',
    { width: Number(width), height: 1400, deviceScaleFactor: 1, mobile: Number(width) < 600 });
  const picture = async name => {
    if (folder !== '-') {
      const { data } = await tab.send('Page.captureScreenshot', { captureBeyondViewport: false });
      writeFileSync(join(folder, `${name}-${width}.png`), Buffer.from(data, 'base64'));
    }
  };
  for (const [index, path] of paths.entries()) {
    complaints.length = 0;
    await tab.open(base + path);
    const shown = await tab.evaluate(SHOWN);
    await picture(`page-${index}`);
    const lines = shown.csv
      ? await tab.evaluate(`fetch(${JSON.stringify(shown.csv)}).then(a => a.text()).then(t => t.trim().split('\\n').length)`)
      : 0;
    const bars = await tab.evaluate(CHARTED);
    if (bars) await picture(`chart-${index}`);
    console.log(JSON.stringify({ path, ...shown, lines, bars, complaints }));
  }
});
