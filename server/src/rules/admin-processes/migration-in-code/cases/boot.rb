ActiveRecord::Base.connection.migration_context.migrate
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
Sequel::Migrator.run(DB, 'migrations')
^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
birds.migrate
