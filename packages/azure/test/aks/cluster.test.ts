import { describe, expect, it } from '@jest/globals';
import { clusterPath, parseCluster } from '../../src/index.ts';

describe('parseCluster', () => {
  it('reads a resource group and a cluster', () => {
    const cluster = parseCluster(' Gruppe_ä.(1)/shop-1 ', 's');
    expect(cluster).toEqual({ subscriptionId: 's', resourceGroup: 'Gruppe_ä.(1)', name: 'shop-1' });
    expect(clusterPath(cluster)).toBe(
      '/subscriptions/s/resourceGroups/Gruppe_%C3%A4.(1)/providers/Microsoft.ContainerService/managedClusters/shop-1',
    );
  });

  it.each([
    'shop',
    'g/',
    '/shop',
    'g/shop/x',
    'g./shop',
    'g/-shop',
    'g/sh op',
    '../x',
    'g/x?y',
    '',
  ])('refuses %j', (written) => {
    expect(() => parseCluster(written, 's')).toThrow('is not <resource-group>/<cluster>');
  });
});
