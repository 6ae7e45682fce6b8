package prod
^^^^^^^^^^^^ codebase/environment-fork
