/**
 * Functions that projects write for themselves, to read a variable and else take the second argument: `getEnv`,
 * `envOr`, `GetEnvOrDefault`, `lookupEnvOrString`, `env_or_default`.
 */
export const ENVIRONMENT_HELPER =
  /^(?:get|lookup|read|load|fetch|must|must_?get|get_?string|string|get_?os|os)?_?env(?:ironment)?(?:_?var(?:iable)?)?(?:_?(?:or|with|as|default|def|str|string|else|fallback)\w{0,20})?$/i;
