// The audits of the specification "GraphQL over HTTP": node audits.mjs URL
// prints a line of JSON for each: {"id", "name", "status": "ok" | "warn" | "notice" | "error", "reason"}
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
for (const { id, name, status, reason } of results) {
  console.log(JSON.stringify({ id, name, status, reason }));
}
