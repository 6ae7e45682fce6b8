import { beforeAll, describe, expect, it } from 'vitest';
import makefile from '../../../server/src/languages/makefile';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `IMAGE ?= shop # the image
export DB_URL := $(shell cat url)
LONG = a \\
  b

.PHONY: run test
run: LEVEL = debug
run: build
	@docker run -e X=$$HOME $(IMAGE):$(TAG) \\
	  --name shop
	-$(MAKE) $@ > out
test:
	go test ./... && echo $$(date)
define HELP
A = b
endef
`;

const read = (text: string) => Read.from(makefile, text, 'Makefile', tools);

describe('Makefile', () => {
  it('gives its variables', () => {
    expect(read(SAMPLE).values()).toEqual({
      IMAGE: 'shop',
      DB_URL: '$(shell cat url)',
      LONG: 'a b',
      LEVEL: 'debug',
    });
  });

  it('says where they stand', () => {
    expect(read('\ufeff# 😀\r\nexport A_B ?= ü x # c\r\n').written()).toEqual({ A_B: ['A_B', 'ü x', 'ü x'] });
  });

  it('gives the recipes as a shell sees them', () => {
    expect(read(SAMPLE).commands()).toEqual([
      'script shell: docker run -e ?X=$HOME ?${_____}:${___} --name shop',
      'script shell: ?${____} ?$_ >out',
      'ci shell: go test ./... && echo ?$(date) date',
    ]);
  });

  it('reads any text', () => expectSound(makefile, 'Makefile', [SAMPLE], tools));
});
