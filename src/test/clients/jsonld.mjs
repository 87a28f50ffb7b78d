// Reads entities of a running server with jsonld.js: node jsonld.mjs BASE IRI... Says a line for each that is as it should be.
import assert from 'node:assert/strict';
import jsonld from 'jsonld';

const [base, ...entities] = process.argv.slice(2);
const fetched = [];
const node = jsonld.documentLoaders.node();
const documentLoader = url => {
  assert.ok(url.startsWith(base), `${url} is not of this server`);
  fetched.push(url);
  return node(url);
};
const options = { documentLoader };
// JSON-LD 1.1 lets a processor write language tags in small letters, which RDF takes for the same.
const lines = quads => [...new Set(quads.split('\n').filter(line => line !== '')
  .map(line => line.replace(/"@([A-Za-z0-9-]+) \.$/, (end, tag) => `"@${tag.toLowerCase()} .`)))].sort();

// Tells the first few differences alone: documents are long.
function assertSame(given, wanted, what) {
  const [has, needs] = [new Set(given), new Set(wanted)];
  const differing = [...given.filter(l => !needs.has(l)).map(l => '+ ' + l), ...wanted.filter(l => !has.has(l)).map(l => '- ' + l)];
  assert.equal(differing.slice(0, 6).join('\n'), '', what);
}

async function triples(document) {
  return lines(await jsonld.canonize(document, { ...options, algorithm: 'RDFC-1.0', format: 'application/n-quads' }));
}

async function published(iri) {
  const answer = await fetch(iri, { headers: { Accept: 'application/n-triples' } });
  assert.equal(answer.status, 200);
  const input = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' };
  return lines(await jsonld.canonize(await answer.text(), input));
}

const frame = (await documentLoader(base + 'frame.jsonld')).document;
for (const iri of entities) {
  const { document } = await documentLoader(iri);
  assert.equal(document.id, iri);
  const wanted = await published(iri);
  const expanded = await jsonld.expand(document, options);
  assertSame(await triples(expanded), wanted, `expanded: ${iri}`);
  const compacted = await jsonld.compact(expanded, document['@context'], options);
  assertSame(await triples(compacted), wanted, `compacted: ${iri}`);
  const framed = await jsonld.frame(document, { ...frame, id: iri }, options);
  assert.equal(framed.id, iri);
  assert.deepEqual(framed.label, document.label, `framed: ${iri}`);
  assert.deepEqual(framed.type, document.type, `framed: ${iri}`);
  console.log(`${iri} ${wanted.length}`);
}
assert.ok(fetched.includes(base + 'context.jsonld'), 'the context comes from the server');
