import { expect, it } from '@jest/globals';
import { SECRET, staged } from './stage.ts';

it(
  'are masked where asked to, before anything names them',
  staged(async ({ run, entra, application, subscriptionId }) => {
    const { masks, outputs } = await run({ 'mask-ids': 'true' });
    expect(masks).toEqual(
      expect.arrayContaining([application.clientId, entra.tenantId, subscriptionId]),
    );
    expect(outputs['client-id']).toBe(application.clientId);
  }),
);

it(
  'of creds too',
  staged(async ({ run, entra, application }) => {
    const creds = {
      clientId: application.clientId,
      tenantId: entra.tenantId,
      clientSecret: SECRET,
    };
    const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
    const { masks } = await run({ ...inputs, 'mask-ids': 'true', mode: 'doctor' });
    expect(masks).toEqual(expect.arrayContaining([application.clientId, entra.tenantId]));
  }),
);

it(
  'are no secrets otherwise: a masked output would not leave the job',
  staged(async ({ run }) => {
    const { masks } = await run({});
    expect(masks).toEqual([]);
  }),
);
