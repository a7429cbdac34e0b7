terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
}

variable "location" {
  type    = string
  default = "westeurope"
}

resource "azurerm_resource_group" "store" {
  name     = "store"
  location = var.location
}

# Reachable from everywhere, with the static admin account, and no network policy engine.
resource "azurerm_kubernetes_cluster" "store" {
  name                              = "store"
  location                          = azurerm_resource_group.store.location
  resource_group_name               = azurerm_resource_group.store.name
  dns_prefix                        = "store"
  sku_tier                          = "Standard"
  role_based_access_control_enabled = true
  local_account_disabled            = false
  private_cluster_enabled           = false

  default_node_pool {
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4ds_v5"
  }

  identity {
    type = "SystemAssigned"
  }

  network_profile {
    network_plugin = "azure"
  }
}

# Anybody may knock, and nothing protects a deleted secret.
resource "azurerm_key_vault" "store" {
  name                          = "store-example"
  location                      = azurerm_resource_group.store.location
  resource_group_name           = azurerm_resource_group.store.name
  tenant_id                     = "00000000-0000-0000-0000-000000000000"
  sku_name                      = "standard"
  public_network_access_enabled = true
  purge_protection_enabled      = false
}
