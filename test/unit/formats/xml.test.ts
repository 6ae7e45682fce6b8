import { beforeAll, describe, expect, it } from 'vitest';
import xml from '../../../server/src/languages/xml';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const LOGBACK = `<?xml version="1.0"?>
<!-- <appender class="Off"/> -->
<configuration>
  <appender name="FILE" class="ch.qos.logback.core.FileAppender">
    <file>logs/a&amp;b.log</file>
    <encoder><pattern><![CDATA[%d <x>]]></pattern></encoder>
  </appender>
  <param name="File" value="x.log" />
  <property name="dir">logs</property>
  <logger level='INFO'/>
</configuration>
`;

const read = (text: string, path = 'logback-spring.xml') => Read.from(xml, text, path, tools);

describe('entries', () => {
  it('are attributes and texts', () => {
    expect(read(LOGBACK).values()).toEqual({
      'configuration/appender/@name': 'FILE',
      'configuration/appender/@class': 'ch.qos.logback.core.FileAppender',
      'configuration/appender/file': 'logs/a&b.log',
      'configuration/appender/encoder/pattern': '%d <x>',
      'configuration/param/@name': 'File',
      'configuration/param/File': 'x.log',
      'configuration/property/@name': 'dir',
      'configuration/property/dir': 'logs',
      'configuration/logger/@level': 'INFO',
    });
  });

  it('stand where they are written', () => {
    const file = read(`\ufeff<!-- 😀 -->\r\n<a\r\n\tb = 'ü'\tkey="K" value="v">\r\n  x\r\n</a>`);
    expect(file.written()).toEqual({
      'a/@b': ['b', "'ü'", 'ü'],
      'a/@key': ['key', '"K"', 'K'],
      'a/K': ['K', '"v"', 'v'],
      a: ['a', 'x', 'x'],
    });
  });

  it('have the bare name of an attribute as their key', () => {
    expect(read('<add password="x"/>').entryFacts()[0]).toMatchObject({
      key: 'password',
      path: ['add', '@password'],
    });
  });

  it('are read around what is broken', () => {
    expect(read('<a><b c="d"><e f="g"</a><h>i</h>').values()).toMatchObject({ 'a/b/@c': 'd', h: 'i' });
    expect(read('</x><a b="c" <d>e</d>').values()).toMatchObject({ 'a/@b': 'c' });
    expect(read('a < b && c > d').facts).toEqual([]);
    expect(read('<!-- never closed <a b="c">').facts).toEqual([]);
  });

  it('do not cost more than the text where it is deep', () => {
    expect(read('<a b="c">'.repeat(20_000)).facts.length).toBeLessThan(200);
  });
});

it.each([
  ['pom.xml', 'maven'],
  ['conf/settings.xml', 'maven-settings'],
  ['log4j2.xml', 'log4j'],
  ['NLog.config', 'nlog'],
  ['Web.Release.config', 'web-config'],
  ['src/Shop.csproj', 'msbuild'],
  ['beans.xml', 'xml'],
])('%s is %s', (path, dialect) => {
  expect(read('<a>b</a>', path).dialects()).toEqual([dialect]);
});

it('is sound for any text', () => {
  expectSound(xml, 'x.xml', [LOGBACK], tools);
});
