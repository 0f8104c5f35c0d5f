// A client of WebSocket: node ws.mjs URL [AUTHORIZATION]
// reads a line of JSON for each operation, {"id", "query", "variables"} to run one and {"stop": id} to end one, and prints
// a line for all that comes of it: {"id", "next"}, {"id", "error"}, {"id", "complete": true}.
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const [, , url, authorization] = process.argv;
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  connectionParams: authorization ? { Authorization: authorization } : undefined,
});
const running = new Map();
const tell = (line) => console.log(JSON.stringify(line));

for await (const line of createInterface({ input: process.stdin })) {
  const { id, stop, query, variables } = JSON.parse(line);
  if (stop) {
    running.get(stop)();
  } else {
    running.set(
      id,
      client.subscribe(
        { query, variables },
        {
          next: (result) => tell({ id, next: result }),
          error: (error) => tell({ id, error: Array.isArray(error) ? error : String(error.reason ?? error) }),
          complete: () => tell({ id, complete: true }),
        },
      ),
    );
  }
}
await client.dispose();
