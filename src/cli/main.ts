#!/usr/bin/env node
import { loadCore } from './core.js';
import { run } from './run.js';
import { openTerminal } from './terminal.js';

// Left to end by itself, so that output into a pipe is written to the end.
process.exitCode = await run(process.argv.slice(2), { terminal: openTerminal(), loadCore });
