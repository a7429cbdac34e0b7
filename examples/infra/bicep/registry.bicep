@description('Where the registry lives')
param location string = resourceGroup().location

@description('Globally unique name of the registry')
param name string = 'storeacr'

// The shared admin password is on, and pulls need no sign-in.
resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: name
  location: location
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: true
    anonymousPullEnabled: true
    publicNetworkAccess: 'Enabled'
  }
}

output loginServer string = registry.properties.loginServer
