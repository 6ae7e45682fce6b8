#!/bin/sh
set -e
curl -u shop:letmein https://api.shop.internal/orders
             ^^^^^^^ config/hardcoded-secret
curl -H "X-Api-Key: 8f3kd02kd9Sks9dkKs02mxKw" https://api.shop.internal/orders
                    ^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
curl -H "Authorization: Basic c2hvcDp0cjB1YjRkb3I=" https://api.shop.internal/orders
                              ^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
mysql -ushop -pletmein -e 'select 1'
               ^^^^^^^ config/hardcoded-secret
mysqldump --password=letmein shop
                     ^^^^^^^ config/hardcoded-secret
sshpass -p 'letmein' ssh shop@db
            ^^^^^^^ config/hardcoded-secret
docker login -u shop -p letmein registry.shop.internal
                        ^^^^^^^ config/hardcoded-secret
redis-cli -a letmein ping
             ^^^^^^^ config/hardcoded-secret
openssl pkcs12 -in shop.p12 -passin pass:letmein
                                         ^^^^^^^ config/hardcoded-secret
mongosh -u shop -p letmein shop
                   ^^^^^^^ config/hardcoded-secret
deploy --api-key=8f3kd02kd9Sks9dkKs02mxKw
                 ^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

curl -u "shop:$API_PASSWORD" https://api.shop.internal/orders
curl -H "Authorization: Bearer $TOKEN" https://api.shop.internal/orders
curl -u shop https://api.shop.internal/orders
mysql -ushop -p"$DB_PASSWORD" shop
mysql -u shop -p shop
docker login -u shop --password-stdin registry.shop.internal
docker run -p 8080:80 shop
openssl pkcs12 -in shop.p12 -passin env:P12_PASSWORD
keytool -genkey -storepass changeit
deploy --password "$(cat /run/secrets/deploy)" --token "$TOKEN"
deploy --password-file /run/secrets/deploy --password '<password>'
mkdir -p letmein
