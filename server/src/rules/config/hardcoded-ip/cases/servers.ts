export const ledger = 'tcp://10.20.3.14:9000';
                             ^^^^^^^^^^ config/hardcoded-ip
export const userAgent = 'Chrome/120.0.6099.109';
export const partners = ['52.14.10.143', '13.58.49.148', '34.211.92.81'];
