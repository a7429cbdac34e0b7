/** The double of az as Node runs it: CommonJS, since a file without an extension is. */
export const AZ_PROGRAM = String.raw`
const fs = require('node:fs');
const { dirname, join } = require('node:path');
const here = dirname(process.argv[1]);
const args = process.argv.slice(2);
let input;
const expand = (text) => {
  if (text === '@-') return (input = fs.readFileSync(0, 'utf8')).replace(/\n+$/, '');
  if (!/^@./.test(text)) return text;
  try { return fs.readFileSync(text.slice(1), 'utf8').replace(/\n+$/, ''); } catch { return text; }
};
const meant = args.map((arg) => {
  const [name, ...rest] = arg.split('=');
  return rest.length === 0 ? expand(name) : name + '=' + expand(rest.join('='));
});
const call = { args, env: process.env, directory: process.cwd(), input };
fs.appendFileSync(join(here, 'calls.jsonl'), JSON.stringify(call) + '\n');
const end = (words) => { process.stderr.write('ERROR: ' + words + '\n'); process.exit(1); };
const faults = join(here, 'faults.json');
const failing = fs.existsSync(faults) ? JSON.parse(fs.readFileSync(faults, 'utf8')) : {};
for (const [command, words] of Object.entries(failing))
  if (args.join(' ').startsWith(command)) end(words);

const config = process.env.AZURE_CONFIG_DIR || join(process.env.HOME, '.azure');
fs.mkdirSync(config, { recursive: true });
const option = (name) => {
  const joined = meant.find((arg) => arg.startsWith(name + '='));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const index = meant.indexOf(name);
  return index < 0 ? undefined : meant[index + 1];
};
const entries = join(config, 'service_principal_entries.json');
const session = join(config, 'azureProfile.json');
const clouds = join(config, 'clouds.config');
const known = ['AzureCloud', 'AzureChinaCloud', 'AzureUSGovernment'];
const isRegistered = (name) =>
  fs.existsSync(clouds) && fs.readFileSync(clouds, 'utf8').includes('[' + name + ']');
const commands = {
  'cloud register': () => {
    for (const need of ['resource-manager', 'active-directory', 'active-directory-resource-id'])
      if (option('--endpoint-' + need) === undefined) end('The following endpoints are required: ' + need);
    fs.writeFileSync(clouds, '[' + option('--name') + ']\n');
  },
  'cloud set': () => {
    const name = option('--name');
    if (!known.includes(name) && !isRegistered(name)) end("The cloud '" + name + "' is not registered.");
    fs.writeFileSync(join(config, 'config'), '[cloud]\nname = ' + name + '\n');
  },
  'config set': () => undefined,
  login: () => {
    if (!args.includes('--identity')) {
      const secret = option('--password') ?? option('--federated-token');
      const certificate = option('--certificate');
      if (!option('--username') || !option('--tenant')) end('usage error: --service-principal');
      if (!secret && !certificate) end('Please specify both username and password in non-interactive mode.');
      if (certificate !== undefined && !/-----BEGIN/.test(fs.readFileSync(certificate, 'utf8')))
        end('Invalid certificate, please use a valid PEM file.');
      const entry = { client_id: option('--username'), tenant: option('--tenant'), secret, certificate };
      fs.writeFileSync(entries, JSON.stringify([entry]), { mode: 0o600 });
    }
    fs.writeFileSync(session, '{}');
  },
  'account set': () => { if (!option('--subscription')) end('the following arguments are required'); },
  'account get-access-token': () => process.stdout.write('{ "accessToken": "of-az" }\n'),
};
const name = Object.keys(commands).find((command) => (args.join(' ') + ' ').startsWith(command + ' '));
if (name === undefined) end("'" + args[0] + "' is misspelled or not recognized by the system.");
if (name.startsWith('account') && !fs.existsSync(session)) end("Please run 'az login' to setup account.");
commands[name]();
`;
