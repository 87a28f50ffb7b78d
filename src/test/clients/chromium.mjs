// Opens pages in a headless Chromium and prints what each embeds as JSON-LD, and what a script of another site may read of a
// document: node chromium.mjs PROGRAM BASE PATH... A line of JSON for each page.
import { browse } from './browser.mjs';

const [program, base, ...paths] = process.argv.slice(2);
const EMBEDDED = `[...document.querySelectorAll('script[type="application/ld+json"]')].map(s => JSON.parse(s.textContent))`;
// A page by another name of the same machine is another site to a browser.
const otherSite = base.replace('127.0.0.1', 'localhost');
const reading = path => `fetch(${JSON.stringify(base + path)}, { headers: { Accept: 'text/turtle' } }).then(async answer =>
  ({ status: answer.status, url: answer.url, link: answer.headers.get('Link'), etag: answer.headers.get('ETag'),
     length: (await answer.text()).length }))`;

await browse(program, async tab => {
  for (const path of paths) {
    await tab.open(base + path);
    const page = await tab.evaluate(`({ url: location.href, title: document.title, embedded: ${EMBEDDED} })`);
    await tab.open(otherSite + 'robots.txt');
    console.log(JSON.stringify({ ...page, fetched: await tab.evaluate(reading(path)) }));
  }
});
