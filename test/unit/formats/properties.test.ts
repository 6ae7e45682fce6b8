import { beforeAll, expect, it } from 'vitest';
import properties from '../../../server/src/languages/properties';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `# comment \\
! comment
spring.datasource.url = jdbc:postgresql://db/x
server.port:8080
list[0].name  first
long=a, \\
    b, \\
  c
esc\\:key\\=x=\\u00e4\\t\\\\
empty=
alone
`;

const read = (text: string, path = 'application.properties') => Read.from(properties, text, path, tools);

it('reads all separators, escapes and continued lines', () => {
  expect(read(SAMPLE).values()).toEqual({
    'spring/datasource/url': 'jdbc:postgresql://db/x',
    'server/port': '8080',
    'list/0/name': 'first',
    long: 'a,b,c',
    'esc:key=x': 'ä\t\\',
    empty: '',
    alone: '',
  });
});

it('says where they stand', () => {
  expect(read('\ufeff# 😀\r\n\ta.b = ü \\\r\n  x\r\nc=d\r\n').written()).toEqual({
    'a/b': ['a.b', 'ü \\\r\n  x', 'ü \\\r\n  x'],
    c: ['c', 'd', 'd'],
  });
});

it('tells Spring by the name', () => {
  expect(read('a=b').dialects()).toEqual(['spring']);
  expect(read('a=b', 'src/bootstrap-prod.properties').dialects()).toEqual(['spring']);
  expect(read('a=b', 'gradle.properties').dialects()).toEqual(['properties']);
});

it('is sound for any text', () => {
  expectSound(properties, 'x.properties', [SAMPLE], tools);
});
