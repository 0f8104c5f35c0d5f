// Compiles the queries of relay/ with Relay's compiler against FOLDER/schema.graphql: node relay.mjs FOLDER
// prints the names of the files that it made, or ends with what it complained of.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import compiler from 'relay-compiler';

const folder = process.argv[2];
rmSync(join(folder, 'src'), { recursive: true, force: true });
rmSync(join(folder, 'made'), { recursive: true, force: true });
cpSync(new URL('relay', import.meta.url), join(folder, 'src'), { recursive: true });
mkdirSync(join(folder, 'made'));
writeFileSync(
  join(folder, 'relay.config.json'),
  JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './made' }),
);
execFileSync(compiler, ['relay.config.json'], { cwd: folder, stdio: ['ignore', 2, 2] });
readdirSync(join(folder, 'made')).forEach((file) => console.log(file));
