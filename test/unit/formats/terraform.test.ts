import { beforeAll, describe, expect, it } from 'vitest';
import terraform from '../../../server/src/languages/terraform';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `# comment
variable "db_password" {
  type    = string
  default = "a\\tb" // why
}
resource "aws_instance" "web" {
  count = 2
  ami   = data.aws_ami.web.id
  tags  = { Name = "web-\${var.stage}", "a b" : true }
  list  = ["x", var.y, { k = "v" }]
  size  = var.big ? "l" : "s"
  token = sensitive("t")
  user_data = <<-EOT
    echo "}" > x
  EOT
  env {
    name  = "auth.password"
    value = "p"
  }
  each = { for s in var.x : s => "y" }
  /* block
     comment = "no" */
  last = "z"
}
`;

const read = (text: string) => Read.from(terraform, text, 'main.tf', tools);

describe('Terraform', () => {
  it('gives what is written out', () => {
    const web = 'resource/aws_instance/web';
    expect(read(SAMPLE).values()).toEqual({
      'variable/db_password/default': 'a\tb',
      [`${web}/tags/Name`]: 'web-${var.stage}',
      [`${web}/tags/a b`]: true,
      [`${web}/list/0`]: 'x',
      [`${web}/list/2/k`]: 'v',
      [`${web}/count`]: 2,
      [`${web}/token`]: 't',
      [`${web}/user_data`]: '    echo "}" > x\n',
      [`${web}/env/name`]: 'auth.password',
      [`${web}/env/auth.password`]: 'p',
      [`${web}/last`]: 'z',
    });
  });

  it('calls the default of a variable by its name, and a value by the name beside it', () => {
    const keys = read(SAMPLE)
      .entryFacts()
      .map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['db_password', 'password']));
  });

  it('says where they stand', () => {
    expect(read('\ufeffa = "😀"\r\nb {\r\n  c = "ü"\r\n}\r\n').written()).toEqual({
      a: ['a', '"😀"', '😀'],
      'b/c': ['c', '"ü"', 'ü'],
    });
  });

  it('is read around what is broken', () => {
    expect(read('a = "x\nb = "y"\n}\nc = [1, "z"\nd = "w"\n').values()).toMatchObject({ b: 'y' });
  });

  it('reads any text', () => expectSound(terraform, 'main.tf', [SAMPLE], tools));
});
