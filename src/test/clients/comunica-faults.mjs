// Asks a SPARQL endpoint so many times with Comunica, and says for each whether it was answered with rows or with an error:
// node comunica-faults.mjs ENDPOINT QUERY TIMES
import { QueryEngine } from '@comunica/query-sparql';

const [endpoint, query, times] = process.argv.slice(2);
const engine = new QueryEngine();

for (let i = 0; i < Number(times); i++) {
  await engine.invalidateHttpCache();
  try {
    const bindings = await engine.queryBindings(query, { sources: [{ type: 'sparql', value: endpoint }] });
    console.log(`answered ${(await bindings.toArray()).length}`);
  } catch {
    console.log('raised');
  }
}
