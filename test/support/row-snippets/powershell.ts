import { ofAnything, partsOf, type Snippet, type Writer } from './writing';

export const powershell: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  const last = parts.at(-1) ?? '';
  const type = parts.slice(0, -1).join('.');
  return [
    snippet(`${name} x`),
    snippet(`[${name}]::new(1)`),
    snippet(`New-Object ${name}`),
    snippet(`[${type}]::${last}(1)`),
    snippet(`function Use-It([${type}]$it) { $it.${last}(1) }`),
    snippet(`$it = New-Object ${type}\n$it.${last}(1)`),
    snippet(`$it = New-Object ${type}\n$it.${last} = 1`),
    snippet(`$thing.${last}(1)`),
  ];
};

function snippet(text: string): Snippet {
  return { path: 'app.ps1', text: `${text}\n` };
}
