// Checks the five API documents with Spectral and Redocly, and the event documents with the parser of AsyncAPI. An error
// fails the check; warnings are counted and shown. Files that are named on the command line are checked instead of the five.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromFile, Parser } from '@asyncapi/parser';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const services = ['workforce-service', 'training-service', 'appraisal-service', 'talent-service'];
const named = process.argv.slice(2).map((file) => resolve(file));
const apis = named.length > 0 ? named : [...services, 'gateway'].map((module) => join(root, module, 'src/main/openapi/openapi.yaml'));
const events = services.map((service) => join(root, service, 'src/main/events/asyncapi.yaml'));
const require = createRequire(import.meta.url);

const [spectral, redocly, asyncapi] = await Promise.all([lintedBySpectral(), lintedByRedocly(), parsedByAsyncApi()]);
const all = [...spectral, ...redocly, ...asyncapi];
report(all);
process.exitCode = all.some((finding) => finding.severity === 'error') ? 1 : 0;

async function lintedBySpectral() {
  const output = await run('@stoplight/spectral-cli', 'spectral', ['lint', '--quiet', '-r', join(here, 'spectral.yaml'), '-f', 'json', ...apis]);
  const severities = ['error', 'warning', 'warning', 'warning'];
  return parsed('spectral', output).map((finding) => ({
    tool: 'spectral',
    file: relative(root, finding.source),
    severity: severities[finding.severity],
    rule: finding.code,
    place: finding.path.join('.'),
    message: finding.message,
  }));
}

async function lintedByRedocly() {
  const output = await run('@redocly/cli', 'redocly', ['lint', '--config', join(here, 'redocly.yaml'), '--max-problems', '1000', '--format', 'json', ...apis]);
  const perDocument = output.split(/^(?=\{)|(?<=^\})(?=\{)/m).filter((part) => part.startsWith('{'));
  if (perDocument.length !== apis.length) {
    throw new Error(`redocly looked at ${perDocument.length} documents, not ${apis.length}:\n${output.slice(0, 2000)}`);
  }
  return perDocument.flatMap((part) => parsed('redocly', part).problems).map((problem) => ({
    tool: 'redocly',
    file: relative(root, join(here, problem.location[0].source.ref)),
    severity: problem.severity === 'error' ? 'error' : 'warning',
    rule: problem.ruleId,
    place: problem.location[0].pointer,
    message: problem.message,
  }));
}

async function parsedByAsyncApi() {
  const parser = new Parser();
  const findings = [];
  for (const file of events) {
    const { document, diagnostics } = await fromFile(parser, file).parse();
    findings.push(
      ...diagnostics.map((diagnostic) => ({
        tool: 'asyncapi',
        file: relative(root, file),
        severity: diagnostic.severity === 0 ? 'error' : 'warning',
        rule: diagnostic.code,
        place: diagnostic.path.join('.'),
        message: diagnostic.message,
      })),
    );
    if (!document && !diagnostics.some((diagnostic) => diagnostic.severity === 0)) {
      throw new Error(`${file} cannot be read as AsyncAPI`);
    }
  }
  return findings;
}

/** What one of the tools writes to its output; that it found something is no failure. */
function run(name, command, options) {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const script = join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin[command]);
  const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [script, ...options], { cwd: here, env: environment });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (complaint += part));
    child.on('error', reject);
    child.on('close', () => done(output || complaint));
  });
}

function parsed(tool, output) {
  const start = output.search(/[[{]/);
  try {
    return JSON.parse(output.slice(start, Math.max(output.lastIndexOf(']'), output.lastIndexOf('}')) + 1));
  } catch {
    throw new Error(`${tool} did not answer with JSON:\n${output.slice(0, 2000)}`);
  }
}

function report(findings) {
  for (const tool of ['spectral', 'redocly', 'asyncapi']) {
    for (const file of tool === 'asyncapi' ? events : apis) {
      const own = findings.filter((finding) => finding.tool === tool && finding.file === relative(root, file));
      const errors = own.filter((finding) => finding.severity === 'error').length;
      console.log(`${tool.padEnd(9)}${relative(root, file).padEnd(56)}${errors} errors, ${own.length - errors} warnings`);
    }
  }
  for (const finding of findings) {
    console.log(`${finding.severity} ${finding.tool} ${finding.file} ${finding.rule} at ${finding.place}: ${finding.message}`);
  }
}
