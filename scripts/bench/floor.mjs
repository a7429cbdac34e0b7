// The floor: start, read every file, let js-yaml emit its events. No tree, no rules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvents } from 'js-yaml';

let events = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true }))
  if (entry.isFile())
    events += parseEvents(readFileSync(join(entry.parentPath, entry.name), 'utf8'), {}).length;
console.log(events);
