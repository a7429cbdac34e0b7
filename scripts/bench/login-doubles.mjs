import { armDouble, entraDouble, oidcDouble } from '@gatehouse/testing';

const oidc = await oidcDouble({ job: { environment: 'production' } });
const entra = await entraDouble({ issuers: [oidc] });
const arm = await armDouble({ entra });
const subject = 'repo:octo-org/octo-repo:environment:production';
const { clientId, objectId } = entra.application({
  federated: [{ issuer: oidc.issuer, subject }],
});
const { id } = arm.subscription();
arm.assign({ principal: objectId, role: 'Reader', scope: id });

process.send({
  ...oidc.variables,
  'INPUT_CLIENT-ID': clientId,
  'INPUT_TENANT-ID': entra.tenantId,
  'INPUT_AUTHORITY-HOST': entra.origin,
  'INPUT_RESOURCE-MANAGER-ENDPOINT': arm.origin,
});
