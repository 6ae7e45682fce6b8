import { SecretClient } from '@azure/keyvault-secrets';

const client = new SecretClient('https://shop-keys.vault.azure.net', credential);
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/cloud-resource-id
const other = new SecretClient(process.env.KEY_VAULT_URL, credential);
