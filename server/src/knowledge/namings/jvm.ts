import type { NamingTable } from '../../semantics/naming';
import { comparing, each, keyed, members, pair } from './rows';

/** Properties, headers, parameters, maps: https://docs.oracle.com/en/java/javase/21/docs/api/ and the references of HTTP clients. */
export const jvm: NamingTable = {
  verbs: /^(?:set|with|and)(?=[A-Z])/,
  functions: {
    ...members(
      'put putIfAbsent setProperty addProperty option with entry header addHeader setHeader setAttribute setParameter ' +
        'addParameter param queryParam formParam claim set add conf config append field formField addDataSourceProperty ' +
        'addConnectionProperty setRequestProperty addRequestProperty addEncoded addFormDataPart addFormParam addQueryParam ' +
        'setDriverProperty putValue SimpleEntry BasicHeader BasicNameValuePair Header NameValuePair Pair MutablePair ' +
        'Property Parameter',
      pair,
    ),
    // What is asked for comes from elsewhere: only the default is written here, where no call can stand.
    ...members(
      'getProperty getString getOrDefault getValue get optString getInitParameter property stringProperty',
      {
        ...keyed(0, -1, 2, 3),
        isDefault: true,
        constant: true,
      },
    ),
    ...each(
      'java.util.Map.of java.util.Collections.singletonMap okhttp3.Headers.of com.google.common.collect.ImmutableMap.of ' +
        'Map.of Collections.singletonMap Headers.of ImmutableMap.of',
      { kind: 'list' },
    ),
    ...members('headers headersOf parametersOf', { kind: 'list' }),
    ...members('equals equalsIgnoreCase contentEquals compareTo isEqual equalsAny equalsSafe', comparing),
  },
};
