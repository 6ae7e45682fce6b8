start({ cache: true });
^^^^^^^^^^^^^^^^^^^^^^^ codebase/environment-fork
