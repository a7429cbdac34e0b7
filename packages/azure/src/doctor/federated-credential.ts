import { shellWord } from '../shell-word.ts';
import type { Presented } from './presented.ts';
import { readSubject } from './subject.ts';

/** What an identity must have so that Entra takes an assertion: Microsoft Graph, federatedIdentityCredential. */
export interface FederatedCredential {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly [string];
}

/** The one that exactly what was sent would match. */
export function credentialFor({ issuer, subject, audience }: Presented): FederatedCredential {
  return { name: nameFor(subject), issuer, subject, audiences: [audience] };
}

/** 3 to 120 letters, digits, hyphens and underscores, beginning with a letter or digit. */
function nameFor(subject: string): string {
  const { form, name, repository } = readSubject(subject);
  const words = [repository ?? 'github', form === 'customised' ? 'workflow' : form, name ?? ''];
  const plain = words.join('-').replace(/[^A-Za-z0-9]+/gu, '-');
  return plain.replace(/^-+|-+$/gu, '').slice(0, 120);
}

/** How to make it, one block for each way: what somebody has at hand. */
export interface Recipe {
  readonly title: string;
  /** Of the code block. */
  readonly language: 'json' | 'sh' | 'bicep' | 'hcl';
  readonly text: string;
}

/** @param clientId of the application or managed identity that lacks it */
export function recipes(credential: FederatedCredential, clientId: string): Recipe[] {
  const { name, issuer, subject } = credential;
  const [audience] = credential.audiences;
  const json = JSON.stringify(credential, null, 2);
  return [
    {
      title: 'Azure CLI, for an app registration',
      language: 'sh',
      text: `az ad app federated-credential create --id ${shellWord(clientId)} --parameters ${shellWord(JSON.stringify(credential))}`,
    },
    {
      title: 'Azure CLI, for a user-assigned managed identity',
      language: 'sh',
      text: [
        'az identity federated-credential create --resource-group <resource group> --identity-name <identity>',
        `--name ${shellWord(name)} --issuer ${shellWord(issuer)} --subject ${shellWord(subject)} --audiences ${shellWord(audience)}`,
      ].join(' \\\n  '),
    },
    {
      title: 'Bicep, for a user-assigned managed identity',
      language: 'bicep',
      text: [
        "resource credential 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {",
        '  parent: identity',
        `  name: ${bicep(name)}`,
        '  properties: {',
        `    issuer: ${bicep(issuer)}`,
        `    subject: ${bicep(subject)}`,
        `    audiences: [${bicep(audience)}]`,
        '  }',
        '}',
      ].join('\n'),
    },
    {
      title: 'Terraform, for an app registration',
      language: 'hcl',
      text: [
        'resource "azuread_application_federated_identity_credential" "github" {',
        '  application_id = azuread_application.deploy.id',
        `  display_name   = ${hcl(name)}`,
        `  issuer         = ${hcl(issuer)}`,
        `  subject        = ${hcl(subject)}`,
        `  audiences      = [${hcl(audience)}]`,
        '}',
      ].join('\n'),
    },
    { title: 'The credential itself', language: 'json', text: json },
  ];
}

/** Bicep's strings: learn.microsoft.com, "Data types in Bicep", escapes. */
function bicep(text: string): string {
  const escaped = text.replace(/[\\']|\$(?=\{)/gu, (sign) => `\\${sign}`);
  return `'${escaped}'`;
}

/** A quoted template of HCL that interpolates nothing. */
function hcl(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/gu, (sign) => sign + sign);
}
