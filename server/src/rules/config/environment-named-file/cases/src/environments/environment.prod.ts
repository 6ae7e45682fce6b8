export const environment = {
  production: true,
  apiUrl: 'https://api.shop.io',
          ^^^^^^^^^^^^^^^^^^^^^ config/environment-named-file
  baseUrl: '/api',
};
