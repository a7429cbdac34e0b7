/** The PEM does not matter to who reads a kubeconfig. */
export const AUTHORITY = Buffer.from('-----BEGIN CERTIFICATE-----\nx\n').toString('base64');
export const SERVER = 'https://shop-dns-1a2b3c.hcp.westeurope.azmk8s.io:443';
export const SERVER_APPLICATION = '6dae42f8-4368-4678-94ff-3960e28e3630';

/** What AKS returns for an Entra cluster with format=exec, in its own layout. */
export const ENTRA = `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: ${AUTHORITY}
    server: ${SERVER}
  name: shop
contexts:
- context:
    cluster: shop
    user: clusterUser_production_shop
  name: shop
current-context: shop
kind: Config
preferences: {}
users:
- name: clusterUser_production_shop
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      args:
      - get-token
      - --environment
      - AzurePublicCloud
      - --server-id
      - ${SERVER_APPLICATION}
      - --login
      - devicecode
      command: kubelogin
      env: null
      installHint: |2

        kubelogin is not installed
      provideClusterInfo: false
`;

/** And for one with local accounts. */
export const LOCAL = `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: ${AUTHORITY}
    server: ${SERVER}
  name: shop
users:
- name: clusterUser_production_shop
  user:
    client-certificate-data: Y2VydA==
    client-key-data: a2V5
    token: 00000000000000000000000000000000
`;
