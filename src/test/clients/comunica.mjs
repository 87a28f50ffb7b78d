// Follows links from one document to the next with Comunica: node comunica.mjs BASE IRI PROPERTY... starts at the documents of
// an IRI, goes on to what its properties name, and says every name it meets; then asks the SPARQL endpoint, found by its address. What
// Comunica warns of is said too.
import { QueryEngine } from '@comunica/query-sparql';

const [base, start, ...properties] = process.argv.slice(2);
const engine = new QueryEngine();
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

// All levels of Comunica's log, of which nothing is of interest below a warning.
const log = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal']
    .map((level, grade) => [level, message => { if (grade >= 3) console.log(`${level}: ${message}`); }]),
);

async function values(query, source) {
  const bindings = await engine.queryBindings(query, { sources: [source], log });
  return (await bindings.toArray()).map(row => row.get('value').value).sort();
}

let things = [start];
for (const property of ['', ...properties]) {
  const next = new Set();
  for (const thing of property === '' ? [] : things) {
    (await values(`SELECT ?value WHERE { <${thing}> <${property}> ?value }`, thing)).forEach(each => next.add(each));
  }
  things = property === '' ? things : [...next];
  for (const thing of things) {
    // The name as the thing's own document has it, which is another than the one the link was found in.
    for (const label of await values(`SELECT ?value WHERE { <${thing}> <${LABEL}> ?value }`, thing)) {
      console.log(`${thing} ${label}`);
    }
  }
}
const asked = await values(`SELECT ?value WHERE { <${start}> <${LABEL}> ?value }`, base + 'sparql');
console.log(`endpoint ${asked.join(' ')}`);
