import type { LanguageSymbols } from '../../semantics/language-symbols';

const read = { name: 0, fallback: 1, keyword: 'default' };

/** What Python's standard library and its common clients answer. */
export const symbols: LanguageSymbols = {
  self: ['self', 'cls'],
  classNames: 'body',
  returns: {
    'logging.getLogger': 'logging.Logger',
    'asyncio.get_event_loop': 'asyncio.AbstractEventLoop',
    'asyncio.get_running_loop': 'asyncio.AbstractEventLoop',
  },
  // By convention classes start with a capital.
  constructs: (qualified) => /(?:^|\.)_?[A-Z]\w*$/.test(qualified),
  environment: {
    calls: {
      'os.getenv': read,
      'os.environ.get': read,
      'os.environ.setdefault': read,
      'os.environ.pop': read,
      'decouple.config': read,
      // https://django-environ.readthedocs.io/en/latest/api.html, https://pypi.org/project/environs/
      'environ.Env': read,
      'environ.Env.str': read,
      'environ.FileAwareEnv': read,
      'environ.FileAwareEnv.str': read,
      'environs.Env': read,
      'environs.Env.str': read,
      'environs.env': read,
      'environs.env.str': read,
      // https://www.starlette.io/config/
      'starlette.config.Config': { name: 0, fallback: 2, keyword: 'default' },
    },
    objects: ['os.environ'],
  },
};
