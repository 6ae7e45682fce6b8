import type { LanguageSymbols } from '../../core/language';

/** What Python's standard library and its common clients answer. */
export const symbols: LanguageSymbols = {
  self: ['self', 'cls'],
  returns: {
    'logging.getLogger': 'logging.Logger',
    'asyncio.get_event_loop': 'asyncio.AbstractEventLoop',
    'asyncio.get_running_loop': 'asyncio.AbstractEventLoop',
  },
  // By convention classes start with a capital.
  constructs: (qualified) => /(?:^|\.)_?[A-Z]\w*$/.test(qualified),
  environment: {
    calls: {
      'os.getenv': { name: 0, fallback: 1 },
      'os.environ.get': { name: 0, fallback: 1 },
      'os.environ.setdefault': { name: 0, fallback: 1 },
      'os.environ.pop': { name: 0, fallback: 1 },
      'decouple.config': { name: 0 },
    },
    objects: ['os.environ'],
  },
};
