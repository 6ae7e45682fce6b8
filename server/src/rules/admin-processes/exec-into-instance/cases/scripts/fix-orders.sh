#!/bin/sh
kubectl exec db-0 -- psql -c "UPDATE orders SET state = 'open'"
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/exec-into-instance [warning]
kubectl exec db-0 -- psql -c "SELECT count(*) FROM orders"
docker --context prod exec shop wp cache flush
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/exec-into-instance [warning]
oc exec deploy/web -- bin/console app:orders:close
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/exec-into-instance [warning]
ssh backup@store.example.org "cat > /backup/shop.sql"
kubectl exec redis-0 -- redis-cli FLUSHALL
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/exec-into-instance [warning]
kubectl exec -i db-0 -- psql shop < orders.sql
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/exec-into-instance
ssh shop@web1.example.org "cd shop && python manage'.py' migrate"
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/exec-into-instance
