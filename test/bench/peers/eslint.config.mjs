// Where ESLint is, its plugin lies, too: the caller says where.
const { default: security } = await import(process.env.ESLINT_PLUGIN_SECURITY);

export default [
  security.configs.recommended,
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
];
