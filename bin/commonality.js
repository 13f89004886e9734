#!/usr/bin/env node
// CommonJS (package.json beside it): the loader of ES modules would take a tenth of the time of a short run.
require('../dist/cli.cjs').runProcess();
