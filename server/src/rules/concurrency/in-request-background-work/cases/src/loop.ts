setImmediate(() => next());
